package check

// Equals "o1-2024-12-17", or "o1-2024".
