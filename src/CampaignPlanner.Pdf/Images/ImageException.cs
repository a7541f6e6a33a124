namespace CampaignPlanner.Pdf.Images;

/// <summary>Why an image was refused, for whoever words the message in the user's language.</summary>
public enum ImageError
{
    /// <summary>No picture of any kind that is known.</summary>
    NotAnImage,

    /// <summary>A picture, but not of a kind that can be shown: another format, or a rare variety of PNG or JPEG.</summary>
    Unsupported,

    /// <summary>Cut off, or contradicting itself.</summary>
    Damaged,

    /// <summary>The file is larger than <see cref="ImageLimits.MaxBytes"/>.</summary>
    TooManyBytes,

    /// <summary>The picture is larger than <see cref="ImageLimits.MaxPixels"/>, or longer or wider than 65,535 pixels.</summary>
    TooManyPixels,
}

/// <summary>The file cannot be shown as an image.</summary>
public sealed class ImageException : Exception
{
    internal ImageException(ImageError reason, string message, Exception? cause = null)
        : base(message, cause) => Reason = reason;

    public ImageError Reason { get; }
}
