// One import for all that other tools use: the record, the forms and the source systems. XMLCore stands by itself.
@_exported public import ProbationRecord
@_exported public import ReferralForms
@_exported public import SourceSystems
