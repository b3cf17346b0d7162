# Rules added to phpize's Makefile.
