-- The projection: what the operations say now. It can be rebuilt, and is compared on opening.
-- An emptied register keeps its row, which tells who emptied it.
CREATE TABLE register (
  subject TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT,
  device BLOB NOT NULL CHECK (length(device) = 16),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  lamport INTEGER NOT NULL CHECK (lamport > 0),
  PRIMARY KEY (subject, key)
) STRICT, WITHOUT ROWID;
