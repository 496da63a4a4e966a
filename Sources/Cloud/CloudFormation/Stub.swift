// Removed when the first real file arrives.
