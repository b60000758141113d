ready = ÿÃ
open = í €
