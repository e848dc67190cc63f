let pinned = with pkgs; git; in [ torch ]
