// Removed when the first real test arrives.
