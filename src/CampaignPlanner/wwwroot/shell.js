// Filled in below; see Shell/GoDialog.razor.
