// Placeholder until the first test of Prose lands.
