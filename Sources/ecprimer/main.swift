print("ecprimer")
