INSERT INTO dossier (row, id, founder) VALUES (1, :id, :founder);
