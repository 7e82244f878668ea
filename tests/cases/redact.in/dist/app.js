// built
const config = { "smtp": "k7-Lw\"93/xq" };
login("d41c7f09be62");
