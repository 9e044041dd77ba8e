// What the page says where it cannot load its texts, as without a connection: in both languages, because it does not know which one is read.

export function NeedsPerson() {
  return (
    <main>
      <h1>Coachbook</h1>
      <p lang="en">This page could not be loaded. Please check your connection, then open it again.</p>
      <p lang="fr">Cette page n’a pas pu être chargée. Vérifiez votre connexion, puis ouvrez-la de nouveau.</p>
    </main>
  );
}
