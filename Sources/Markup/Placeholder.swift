// Placeholder until the first file of Markup lands.
