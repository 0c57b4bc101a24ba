INSERT INTO aside (digest, salt, content) VALUES (:digest, :salt, :content);
