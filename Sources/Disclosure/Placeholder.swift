// Placeholder until the first file of Disclosure lands.
