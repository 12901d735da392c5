from django.db import migrations


def fail(apps, schema_editor):
    raise ValueError


class Migration(migrations.Migration):
    initial = True
    dependencies = [("newer", "0001_initial")]
    operations = [migrations.RunPython(fail)]
