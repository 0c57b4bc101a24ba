INSERT INTO register (subject, key, value, device, sequence, lamport)
VALUES (:subject, :key, :value, :device, :sequence, :lamport)
ON CONFLICT (subject, key) DO UPDATE SET
  value = excluded.value,
  device = excluded.device,
  sequence = excluded.sequence,
  lamport = excluded.lamport;
