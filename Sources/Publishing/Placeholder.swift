// Placeholder until the first file of Publishing lands.
