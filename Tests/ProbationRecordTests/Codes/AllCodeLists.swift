import ProbationRecord

/// Every code list that is complete.
let closedCodeLists: [any ClosedCodeList.Type] = [
  APActivity.self, APCCTVBehaviour.self, APESAPFactor.self, APESAPReason.self, APEstate.self,
  APPurpose.self, APReferralStatus.self, APSecretedItem.self, APShortNoticeReason.self, APSituation.self,
  APType.self, AddressStatus.self, AgencyKind.self, CAS3ApprovalStatus.self, CAS3EligibilityReason.self,
  CASService.self, ChildContact.self, ChildPlan.self, ChildRemoval.self, ContactKind.self,
  ConvictionPeriod.self, CustodyStatus.self, DisposalKind.self, DocumentLevel.self,
  DutyToReferOutcome.self, FOIExemption.self, GenderIdentity.self, HospitalLeave.self,
  LicenceConditionStatus.self, LocationFactor.self, MAPPAArea.self, MAPPACategory.self,
  MAPPACategoryBasis.self, MAPPADecision.self, MAPPALevel.self, MAPPALevelGround.self,
  MAPPAReferralKind.self, MAPPAScreeningOutcome.self, MentalHealthAuthority.self, NeedKind.self,
  NotificationPeriod.self, OASysStatus.self, OrderKind.self, PredictorBand.self, ProtectiveMarking.self,
  ReleaseDateStatus.self, RoSHLevel.self, Role.self, SafetyPlanStatus.self, SentenceType.self, Sex.self,
  SexualOrientation.self, TierVersion.self, VictimContactStatus.self, VictimKind.self,
  YesNoNotKnown.self,
]

/// Every code list that others may add to.
let openCodeLists: [any OpenCodeList.Type] = [
  APArea.self, AccommodationType.self, Country.self, Ethnicity.self, LicenceConditionKind.self,
  PredictorKind.self, Region.self, ReleaseType.self, Religion.self, RiskFlag.self, TierScore.self,
]

/// Every code list of the record.
let allCodeLists: [any CodeList.Type] = closedCodeLists + openCodeLists + [SourceSystem.self]
