using System.Text.Json.Serialization;

namespace CampaignPlanner.Checklist.Production;

public enum Producer
{
    InHouse,
    ProductionCompany,
    Freelancers,
    CreatorMade,
    Agency,
    Mixed,
}

public enum QualityTier
{
    T1Phone,
    T2Creator,
    T3Professional,
    T4Commercial,
    T5Cinematic,
}

public enum CrewRole
{
    Producer,
    Director,
    Writer,
    CameraLead,
    SoundRecordist,
    Editor,
    SoundDesigner,
    Colourist,
    MotionDesigner,
    Casting,
    Talent,
    VoiceOver,
    Stylist,
    Legal,
    Translator,
    SocialManager,
    MediaBuyer,
    PrLead,
    Analyst,
}

public enum CostCategory
{
    Strategy,
    CreativeScript,
    ProducerDirector,
    CastTalent,
    CrewEquipment,
    LocationsPermits,
    PropsStyling,
    TravelCatering,
    EditGrade,
    SoundMusic,
    GraphicsVfx,
    VersionsCaptions,
    Translation,
    RightsLicences,
    InsuranceLegal,
    Other,
}

public enum AspectRatio
{
    [JsonStringEnumMemberName("16:9")]
    R16x9,
    [JsonStringEnumMemberName("9:16")]
    R9x16,
    [JsonStringEnumMemberName("1:1")]
    R1x1,
    [JsonStringEnumMemberName("4:5")]
    R4x5,
    [JsonStringEnumMemberName("2:3")]
    R2x3,
    [JsonStringEnumMemberName("3:4")]
    R3x4,
    [JsonStringEnumMemberName("audio")]
    Audio,
    [JsonStringEnumMemberName("still")]
    Still,
}

public enum CaptionMode
{
    None,
    BurnedIn,
    Sidecar,
    Both,
    NotApplicable,
}

public enum RightsKind
{
    Music,
    StockFootage,
    TalentRelease,
    Location,
    Font,
    Trademark,
    CustomerMaterial,
    Artwork,
    Voice,
    DronePermit,
    CreatorContent,
}
