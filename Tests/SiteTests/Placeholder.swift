// Placeholder until the first test of Site lands.
