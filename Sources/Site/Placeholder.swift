// Placeholder until the first file of Site lands.
