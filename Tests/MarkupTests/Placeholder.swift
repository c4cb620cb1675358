// Placeholder until the first test of Markup lands.
