DELETE FROM aside WHERE digest = :digest;
