/** Libraries look at NODE_ENV when they are loaded, and check less in production: this is imported before any of them, for all contenders alike. */
process.env['NODE_ENV'] = 'production';
