-- The truth: rows are added, never changed, never taken away.
-- WITHOUT ROWID, so that no index holds a second copy that could differ from the first.
CREATE TABLE operation (
  device BLOB NOT NULL REFERENCES device (id),
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  lamport INTEGER NOT NULL CHECK (lamport > 0),
  author TEXT NOT NULL,
  wall_time TEXT NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  seen TEXT NOT NULL,
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  PRIMARY KEY (device, sequence)
) STRICT, WITHOUT ROWID;
