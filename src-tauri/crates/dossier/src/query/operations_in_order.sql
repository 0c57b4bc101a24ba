-- The order of replay: Lamport clocks, then devices. Within a device it is that of its chain.
SELECT device, sequence, lamport, author, wall_time, kind, payload, seen, previous, digest, signature
FROM operation
ORDER BY lamport, device, sequence;
