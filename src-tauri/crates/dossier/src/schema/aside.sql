-- What must be purgeable lies here; the chain holds only the digest of salt and content.
CREATE TABLE aside (
  digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
