"""Judges what a hostile log of disclosures, or a hostile document to be logged, comes to."""
import json


class LogJudging:
    """The part of the judge that is about `disclose` and `disclosures`."""

    def _measure_logging(self):
        """What logging a valid document comes to."""
        folder = self._clean_folder("harmless")
        (folder / "good.xml").write_text(self.material.documents["cas3"], encoding="utf-8")
        self._learn(self._disclose("good.xml", "log.jsonl"), folder, 0)
        self.line = (folder / "log.jsonl").read_bytes()
        self._learn(["disclosures", "log.jsonl"], folder, 0)

    @staticmethod
    def _disclose(document, log):
        return [
            "disclose", document, "--to", "Zqx reader", "--as", "temporaryAccommodation", "--ground", "Referral", "--by", "Zqx giver",
            "--beyond-audience", "--at", "2026-11-21T10:30:00", "--log", log]

    def _judge_log(self, attack, folder):
        (folder / "good.xml").write_text(self.material.documents["cas3"], encoding="utf-8")
        if attack.must == "refuse":
            self._refused(["disclosures", "attack.json"], folder)
            if self._looks_again(attack):
                self._refused(["disclosures", "attack.json", "--json"], folder, reports=True)
            if self._looks_again(attack, 1):
                self._refused(self._disclose("good.xml", "attack.json"), folder)
            return
        before = (folder / "attack.json").read_bytes()
        run = self._run(["disclosures", "attack.json", "--json"], folder, {0}, shows_values=True)
        if attack.text and [entry["recipient"] for entry in json.loads(run.output)] != [attack.text]:
            self._say(run, "reads another recipient than stands there")
        self._run(["disclosures", "attack.json"], folder, {0}, shows_values=True)
        run = self._run(self._disclose("good.xml", "attack.json"), folder, {0}, shows_values=True)
        if (folder / "attack.json").read_bytes() != before + self.line:
            self._say(run, "does more or less than to add its line")

    def _judge_disclosing(self, attack, folder):
        """Logs a document that must not be read: the log is not even begun."""
        self._refused(self._disclose("attack.xml", "log.jsonl"), folder)
