// Placeholder until the first file of Figures lands.
