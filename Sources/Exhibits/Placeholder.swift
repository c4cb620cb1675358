// Placeholder until the first file of Exhibits lands.
