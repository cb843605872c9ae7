"""Judges what the tool does with a file of a suite: as with an attack, and with every command that would take it."""
from judge import Judge
from material import DAY

SECONDS = 1.0
"""No file of these suites is large, so each is decided in less, with all that a run of the tool needs."""


class SuiteJudge(Judge):
    """The judge of attacks, who also has every document read into a record and every record checked."""

    def _run(self, arguments, folder, expected, **options):
        run = super()._run(arguments, folder, expected, **options)
        if run.seconds >= SECONDS:
            self._say(run, f"takes {run.seconds:.2f} s")
        if not run.errors.strip():
            # Findings go to standard output as data; a refusal must say in words, or there, what is wrong.
            if run.status != 1 or b'"code"' not in run.output:
                self._say(run, "gives no message")
        return run

    def _judge_document(self, attack, folder):
        super()._judge_document(attack, folder)
        (folder / "record.json").unlink(missing_ok=True)
        run = self._run(self._read("attack.xml", "--new", "RK-ATTACK-01"), folder, {65})
        if run.output or (folder / "record.json").exists():
            self._say(run, "takes something from what it refuses")

    def _judge_record(self, attack, folder):
        super()._judge_record(attack, folder)
        if not self._looks_again(attack):
            self._run(["check", "attack.json", "--on", DAY], folder, {65})
