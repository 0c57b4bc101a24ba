-- The founder stands in the file before its first operation.
INSERT INTO device (id, name, public_key, signature)
VALUES (:id, :name, :public_key, :signature)
ON CONFLICT (id) DO NOTHING;
