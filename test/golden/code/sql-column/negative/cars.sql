INSERT INTO cars (model, colour) VALUES ('gemma', 'red');
SELECT * FROM cars WHERE model IN ('claude', 'mistral');
