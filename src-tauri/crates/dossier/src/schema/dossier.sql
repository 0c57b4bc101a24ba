-- Which dossier this is. Both columns are covered by the signature of every device.
CREATE TABLE dossier (
  row INTEGER NOT NULL PRIMARY KEY CHECK (row = 1),
  id BLOB NOT NULL CHECK (length(id) = 16),
  founder BLOB NOT NULL CHECK (length(founder) = 16)
) STRICT;
