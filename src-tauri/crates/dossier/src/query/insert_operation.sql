INSERT INTO operation (
  device, sequence, lamport, author, wall_time, kind, payload, seen, previous, digest, signature
) VALUES (
  :device, :sequence, :lamport, :author, :wall_time, :kind, :payload, :seen, :previous, :digest, :signature
);
