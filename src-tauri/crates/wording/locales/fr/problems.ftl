### Problèmes : ce qui, dans un dossier vérifié, ne tient pas. Une phrase par code.
###
### $place - l’endroit : operation/POSTE/NUMÉRO, register/SUJET/CLÉ, aside/EMPREINTE, table/NOM, device/POSTE.

problem-pages = Les pages du fichier ne tiennent pas ensemble : le fichier est abîmé.
problem-row-unreadable = Une ligne du fichier ne peut pas être lue ({ $place }).
problem-no-identity = Le fichier ne dit pas de quel dossier il s’agit.
problem-no-founder = Le poste qui a créé le dossier n’est pas parmi ses postes.
problem-enrolment-invalid = L’inscription d’un poste n’est pas signée de sa clé, ou vient d’un autre dossier ({ $place }).
problem-unknown-device = Une action vient d’un poste qui n’est pas inscrit dans le dossier ({ $place }).
problem-chain-broken = Dans la suite des actions d’un poste, il en manque une, ou l’une est en double ou déplacée ({ $place }).
problem-previous-differs = Une action n’est pas chaînée à celle qui la précède ({ $place }).
problem-digest-differs = L’empreinte d’une action n’est pas celle de son contenu : il a été modifié ({ $place }).
problem-signature-invalid = La signature d’une action n’est pas celle du poste qui la porte ({ $place }).
problem-clock-impossible = Le rang d’une action dans l’ordre du journal est impossible ({ $place }).
problem-seen-missing = Une action dit suivre une autre action qui n’est pas dans le dossier ({ $place }).
problem-operation-unreadable = Une action ne peut pas être comprise ({ $place }).
problem-register-unreadable = Une action écrit une donnée qui n’a pas la forme voulue ({ $place }).
problem-register-differs = Une donnée du dossier n’est pas celle que disent les actions du journal ({ $place }).
problem-aside-altered = Des retours d’essai ne sont pas ceux qui ont été enregistrés : ils ont été modifiés ({ $place }).
problem-aside-unknown = Des retours d’essai sont dans le fichier sans qu’aucune action les ait enregistrés, ou après leur effacement ({ $place }).
problem-aside-missing = Des retours d’essai enregistrés ne sont plus dans le fichier, et aucune action ne les a effacés ({ $place }).
problem-not-allowed = Une action enfreint les règles de la procédure : Barème l’aurait refusée ({ $place }).
