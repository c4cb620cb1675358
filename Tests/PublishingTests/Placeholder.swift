// Placeholder until the first test of Publishing lands.
