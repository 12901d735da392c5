from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = [("accounts", "0001_initial")]
    operations = [
        migrations.CreateModel(
            name="Cushion",
            fields=[
                ("id", models.BigAutoField(primary_key=True)),
                ("persona", models.ForeignKey("accounts.Persona", on_delete=models.CASCADE)),
            ],
        ),
        migrations.RunSQL("DELETE FROM accounts_dailykey"),
    ]
