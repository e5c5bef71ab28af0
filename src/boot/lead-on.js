// Stands on small pages that lead to another one: opens it with what the address asks for and names on it.
{
  const { to } = document.currentScript.dataset
  location.replace(to + location.search + location.hash)
}
