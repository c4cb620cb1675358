// Placeholder until the first file of Prose lands.
