// Placeholder until the first file of Notation lands.
