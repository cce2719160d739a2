"use strict";
/* Shows the description that this server gives of itself. No validator is asked: nothing leaves for another server. */
window.api = SwaggerUIBundle({
  url: "/openapi.yml",
  dom_id: "#api",
  deepLinking: true,
  docExpansion: "none",
  validatorUrl: null,
  syntaxHighlight: false,
});
