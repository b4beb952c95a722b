# Written by `python -m tools.facts` from tools/data/errors.json. Do not edit.
# ruff: noqa: PYI021  # the docstrings are what editors show

from collections.abc import Mapping

from trimtp.errors import BadRequest, Flood, Forbidden, NotAcceptable, RpcError, SeeOther, ServerError, Unauthorized

__all__ = [
    "BY_NAME",
    "AboutTooLong",
    "AccessDenied",
    "AccessTokenExpired",
    "AccessTokenInvalid",
    "ActiveUserRequired",
    "AdExpired",
    "AddressInvalid",
    "AdminIdInvalid",
    "AdminRankEmojiNotAllowed",
    "AdminRankInvalid",
    "AdminRightsEmpty",
    "AdminsTooMuch",
    "AiComposeTaskMissing",
    "AicomposeErrorOccured",
    "AicomposeFloodPremium",
    "AicomposeTimeout",
    "AicomposeToneInvalid",
    "AicomposeToneTitleInvalid",
    "AlbumPhotosTooMany",
    "AllowPaymentRequired",
    "AllowPaymentRequiredX",
    "AnonymousOpenInvalid",
    "AnonymousReactionsDisabled",
    "AnswerMediaTypeInvalid",
    "ApiCallError",
    "ApiGiftRestrictedUpdateApp",
    "ApiIdInvalid",
    "ApiIdPublishedFlood",
    "ApnsVerifyCheck",
    "ArticleTitleEmpty",
    "AttachMediaEmpty",
    "AttachMediaTypeInvalid",
    "AudioContentUrlEmpty",
    "AudioTitleEmpty",
    "AuthBytesInvalid",
    "AuthKeyDuplicated",
    "AuthKeyInvalid",
    "AuthKeyPermEmpty",
    "AuthKeyUnregistered",
    "AuthKeyUnsynchronized",
    "AuthRestart",
    "AuthRestartX",
    "AuthTokenAlreadyAccepted",
    "AuthTokenException",
    "AuthTokenExpired",
    "AuthTokenInvalid",
    "AuthTokenInvalid2",
    "AuthTokenInvalidx",
    "AutoarchiveNotAvailable",
    "BalanceTooLow",
    "BankCardNumberInvalid",
    "BannedRightsInvalid",
    "BasePortLocInvalid",
    "BirthdayAlready",
    "BirthdayInvalid",
    "BoostNotModified",
    "BoostPeerInvalid",
    "BoostsEmpty",
    "BoostsRequired",
    "BotAccessForbidden",
    "BotAccessRestricted",
    "BotAlreadyDisabled",
    "BotAppBotInvalid",
    "BotAppInvalid",
    "BotAppShortnameInvalid",
    "BotBusinessMissing",
    "BotChannelsNa",
    "BotCommandDescriptionInvalid",
    "BotCommandInvalid",
    "BotCommandsTooMuch",
    "BotCreateLimitExceeded",
    "BotDomainInvalid",
    "BotFallbackUnsupported",
    "BotForumCreateForbidden",
    "BotGamesDisabled",
    "BotGroupsBlocked",
    "BotGuardNotSupported",
    "BotIdInvalid",
    "BotInlineDisabled",
    "BotInvalid",
    "BotInvoiceInvalid",
    "BotMethodInvalid",
    "BotMissing",
    "BotNotConnectedYet",
    "BotOnesideNotAvail",
    "BotOwnerRequired",
    "BotPaymentsDisabled",
    "BotPollsDisabled",
    "BotPrecheckoutFailed",
    "BotResponseTimeout",
    "BotScoreNotModified",
    "BotVerifierForbidden",
    "BotWebviewDisabled",
    "BotsTooMuch",
    "BroadcastCallsDisabled",
    "BroadcastForbidden",
    "BroadcastIdInvalid",
    "BroadcastPublicVotersForbidden",
    "BroadcastRequired",
    "BusinessAddressActive",
    "BusinessBotMissing",
    "BusinessConnectionInvalid",
    "BusinessConnectionNotAllowed",
    "BusinessPeerInvalid",
    "BusinessPeerUsageMissing",
    "BusinessRecipientsEmpty",
    "BusinessRecipientsInvalid",
    "BusinessWorkHoursEmpty",
    "BusinessWorkHoursPeriodInvalid",
    "ButtonCopyTextInvalid",
    "ButtonDataInvalid",
    "ButtonIdInvalid",
    "ButtonInvalid",
    "ButtonPosInvalid",
    "ButtonTextInvalid",
    "ButtonTypeInvalid",
    "ButtonUrlInvalid",
    "ButtonUserInvalid",
    "ButtonUserPrivacyRestricted",
    "CallAlreadyAccepted",
    "CallAlreadyDeclined",
    "CallNotActive",
    "CallOccupyFailed",
    "CallPeerInvalid",
    "CallProtocolCompatLayerInvalid",
    "CallProtocolFlagsInvalid",
    "CallProtocolLayerInvalid",
    "CdnMethodInvalid",
    "CdnUploadTimeout",
    "ChannelAddInvalid",
    "ChannelBanned",
    "ChannelForumMissing",
    "ChannelIdInvalid",
    "ChannelInvalid",
    "ChannelMonoforumUnsupported",
    "ChannelParicipantMissing",
    "ChannelPrivate",
    "ChannelPublicGroupNa",
    "ChannelTooBig",
    "ChannelTooLarge",
    "ChannelsAdminLocatedTooMuch",
    "ChannelsAdminPublicTooMuch",
    "ChannelsTooMuch",
    "ChargeAlreadyRefunded",
    "ChargeIdEmpty",
    "ChargeIdInvalid",
    "ChargeNotFound",
    "ChatAboutNotModified",
    "ChatAboutTooLong",
    "ChatActionForbidden",
    "ChatAdminInviteRequired",
    "ChatAdminRequired",
    "ChatDiscussionUnallowed",
    "ChatForbidden",
    "ChatForwardsRestricted",
    "ChatGetFailed",
    "ChatGuestSendForbidden",
    "ChatIdEmpty",
    "ChatIdGenerateFailed",
    "ChatIdInvalid",
    "ChatInvalid",
    "ChatInvitePermanent",
    "ChatLinkExists",
    "ChatMemberAddFailed",
    "ChatNotModified",
    "ChatOccupyLocFailed",
    "ChatOccupyUsernameFailed",
    "ChatPublicRequired",
    "ChatRestricted",
    "ChatRevokeDateUnsupported",
    "ChatSendAudiosForbidden",
    "ChatSendDocsForbidden",
    "ChatSendGameForbidden",
    "ChatSendGifsForbidden",
    "ChatSendInlineForbidden",
    "ChatSendMediaForbidden",
    "ChatSendPhotosForbidden",
    "ChatSendPlainForbidden",
    "ChatSendPollForbidden",
    "ChatSendRoundvideosForbidden",
    "ChatSendStickersForbidden",
    "ChatSendVideosForbidden",
    "ChatSendVoicesForbidden",
    "ChatSendWebpageForbidden",
    "ChatTitleEmpty",
    "ChatTooBig",
    "ChatTypeInvalid",
    "ChatWriteForbidden",
    "ChatlinkSlugEmpty",
    "ChatlinkSlugExpired",
    "ChatlinksTooMuch",
    "ChatlistExcludeInvalid",
    "ChatlistsTooMuch",
    "ChpBadEvent",
    "ChpCallFail",
    "CodeEmpty",
    "CodeHashInvalid",
    "CodeInvalid",
    "CollectibleInvalid",
    "CollectibleNotFound",
    "CollectionIdInvalid",
    "ColorInvalid",
    "CommunityPeerTooLarge",
    "ConnectionApiIdInvalid",
    "ConnectionAppVersionEmpty",
    "ConnectionDeviceModelEmpty",
    "ConnectionIdInvalid",
    "ConnectionLangPackInvalid",
    "ConnectionLayerInvalid",
    "ConnectionNotInited",
    "ConnectionSystemEmpty",
    "ConnectionSystemLangCodeEmpty",
    "ContactAddMissing",
    "ContactIdInvalid",
    "ContactMissing",
    "ContactNameEmpty",
    "ContactReqMissing",
    "CreateCallFailed",
    "CredentialInvalid",
    "CurrencyTotalAmountInvalid",
    "CustomReactionsTooMany",
    "DataHashSizeInvalid",
    "DataInvalid",
    "DataJsonInvalid",
    "DataTooLong",
    "DateEmpty",
    "DcIdInvalid",
    "DeleteAnswerForbidden",
    "DhGAInvalid",
    "DocumentInvalid",
    "EditBotInviteForbidden",
    "EditMessageTempRestricted",
    "EffectChatInvalid",
    "EffectIdInvalid",
    "EmailCodeEmpty",
    "EmailHashExpired",
    "EmailInstallMissing",
    "EmailInvalid",
    "EmailNotAllowed",
    "EmailNotSetup",
    "EmailUnconfirmed",
    "EmailUnconfirmedX",
    "EmailVerifyExpired",
    "EmojiInvalid",
    "EmojiMarkupInvalid",
    "EmojiNotModified",
    "EmoticonEmpty",
    "EmoticonInvalid",
    "EmoticonStickerpackMissing",
    "EncryptedMessageInvalid",
    "EncryptionAlreadyAccepted",
    "EncryptionAlreadyDeclined",
    "EncryptionDeclineAdminFailed",
    "EncryptionDeclined",
    "EncryptionIdInvalid",
    "EncryptionOccupyAdminFailed",
    "EncryptionOccupyFailed",
    "EntitiesTooLong",
    "EntityBoundsInvalid",
    "EntityDateFormatInvalid",
    "EntityDateInvalid",
    "EntityDateTooLong",
    "EntityMentionUserInvalid",
    "ErrorTextEmpty",
    "ExpireDateInvalid",
    "ExpireForbidden",
    "ExpiresAtInvalid",
    "ExportCardInvalid",
    "ExtendedMediaAmountInvalid",
    "ExtendedMediaEmpty",
    "ExtendedMediaInvalid",
    "ExtendedMediaPeerInvalid",
    "ExtendedMediaTypeInvalid",
    "ExternalUrlInvalid",
    "FeatureDisabled",
    "FieldNameEmpty",
    "FieldNameInvalid",
    "FileContentTypeInvalid",
    "FileEmtpy",
    "FileIdInvalid",
    "FileMigrate",
    "FilePartEmpty",
    "FilePartInvalid",
    "FilePartLengthInvalid",
    "FilePartMissing",
    "FilePartSizeChanged",
    "FilePartSizeInvalid",
    "FilePartTooBig",
    "FilePartTooSmall",
    "FilePartsInvalid",
    "FileReferenceEmpty",
    "FileReferenceEmptyX",
    "FileReferenceExpired",
    "FileReferenceExpiredX",
    "FileReferenceInvalid",
    "FileReferenceInvalidX",
    "FileTitleEmpty",
    "FileTokenInvalid",
    "FileWriteFailed",
    "FilerefUpgradeNeeded",
    "FilterIdInvalid",
    "FilterIncludeEmpty",
    "FilterIncludeTooMuch",
    "FilterNotSupported",
    "FilterTitleEmpty",
    "FirstnameInvalid",
    "FloodPremiumWait",
    "FloodTestPhoneWait",
    "FloodWait",
    "FloodskipNotAllowed",
    "FolderDeacAutofixAll",
    "FolderIdEmpty",
    "FolderIdInvalid",
    "FormExpired",
    "FormIdEmpty",
    "FormIdExpired",
    "FormSubmitDuplicate",
    "FormUnsupported",
    "ForumEnabled",
    "FreshChangeAdminsForbidden",
    "FreshChangePhoneForbidden",
    "FreshResetAuthorisationForbidden",
    "FromMessageBotDisabled",
    "FromPeerInvalid",
    "FrozenMethodInvalid",
    "FrozenParticipantMissing",
    "FutureCreatorNone",
    "GameBotInvalid",
    "GeneralModifyIconForbidden",
    "GeoPointInvalid",
    "GifContentTypeInvalid",
    "GifIdInvalid",
    "GiftMonthsInvalid",
    "GiftSlugExpired",
    "GiftSlugInvalid",
    "GiftStarsInvalid",
    "GiftcodeNotAllowed",
    "GraphExpiredReload",
    "GraphInvalidReload",
    "GraphOutdatedReload",
    "GroupCallInvalid",
    "GroupcallAddParticipantsFailed",
    "GroupcallAlreadyDiscarded",
    "GroupcallAlreadyStarted",
    "GroupcallChangeForbidden",
    "GroupcallForbidden",
    "GroupcallInvalid",
    "GroupcallJoinMissing",
    "GroupcallNotModified",
    "GroupcallSsrcDuplicateMuch",
    "GroupedIdOccupyFailed",
    "GroupedMediaInvalid",
    "HashInvalid",
    "HashSizeInvalid",
    "HashtagInvalid",
    "HideRequesterMissing",
    "HistoryGetFailed",
    "IdExpired",
    "IdInvalid",
    "ImageEngineDown",
    "ImageProcessFailed",
    "ImportFileInvalid",
    "ImportFormatDateInvalid",
    "ImportFormatUnrecognized",
    "ImportHistoryLogEmpty",
    "ImportIdInvalid",
    "ImportTokenInvalid",
    "InlineBotRequired",
    "InlineResultExpired",
    "InputChatlistInvalid",
    "InputConstructorInvalid",
    "InputFetchError",
    "InputFetchErrorX",
    "InputFetchFail",
    "InputFileInvalid",
    "InputFilterInvalid",
    "InputLayerInvalid",
    "InputMethodInvalid",
    "InputMethodInvalidX",
    "InputPeersEmpty",
    "InputPurposeInvalid",
    "InputRequestTooLong",
    "InputStarsAmountInvalid",
    "InputStarsNanosInvalid",
    "InputTextEmpty",
    "InputTextTooLong",
    "InputUserDeactivated",
    "IntegrityCheckClassic",
    "InterdcCallError",
    "InterdcCallRichError",
    "InviteForbiddenWithJoinas",
    "InviteHashEmpty",
    "InviteHashExpired",
    "InviteHashInvalid",
    "InviteRequestSent",
    "InviteRevokedMissing",
    "InviteSlugEmpty",
    "InviteSlugExpired",
    "InviteSlugInvalid",
    "InvitesTooMuch",
    "InvoiceInvalid",
    "InvoicePayloadInvalid",
    "JoinAsPeerInvalid",
    "JoinGuardTimeout",
    "LangCodeInvalid",
    "LangCodeNotSupported",
    "LangPackInvalid",
    "LanguageInvalid",
    "LastnameInvalid",
    "LimitInvalid",
    "LimitPerPostInvalid",
    "LinkNotModified",
    "LiveDisabled",
    "LocationInvalid",
    "ManagerInvalid",
    "ManagerPermissionMissing",
    "MaxDateInvalid",
    "MaxIdInvalid",
    "MaxQtsInvalid",
    "Md5ChecksumInvalid",
    "MediaAlreadyPaid",
    "MediaCaptionTooLong",
    "MediaEmpty",
    "MediaFileInvalid",
    "MediaGroupedInvalid",
    "MediaInvalid",
    "MediaNewInvalid",
    "MediaPrevInvalid",
    "MediaTtlInvalid",
    "MediaTypeInvalid",
    "MediaVideoStoryMissing",
    "MegagroupGeoRequired",
    "MegagroupIdInvalid",
    "MegagroupPrehistoryHidden",
    "MegagroupRequired",
    "MemberFetchFailed",
    "MemberNoLocation",
    "MemberOccupyPrimaryLocFailed",
    "MemberOccupyUsernameFailed",
    "MessageAuthorRequired",
    "MessageDeleteForbidden",
    "MessageEditTimeExpired",
    "MessageEmpty",
    "MessageIdInvalid",
    "MessageIdsEmpty",
    "MessageNotCommand",
    "MessageNotModified",
    "MessageNotReadYet",
    "MessagePollClosed",
    "MessageRequired",
    "MessageTooLong",
    "MessageTooOld",
    "MethodInvalid",
    "MinDateInvalid",
    "MonoforumFilterInvalid",
    "MonthInvalid",
    "MsgIdInvalid",
    "MsgRangeUnsync",
    "MsgTooOld",
    "MsgVoiceMissing",
    "MsgVoiceTooLong",
    "MsgWaitFailed",
    "MsgWaitTimeout",
    "MsgidDecreaseRetry",
    "MtSendQueueTooLong",
    "MtprotoClusterInvalid",
    "MultiMediaTooLong",
    "NameInvalid",
    "NeedActionMissing",
    "NeedChatInvalid",
    "NeedDocInvalid",
    "NeedMemberInvalid",
    "NetworkMigrate",
    "NewSaltInvalid",
    "NewSettingsEmpty",
    "NewSettingsInvalid",
    "NextOffsetInvalid",
    "NoPaymentNeeded",
    "NogeneralHideForbidden",
    "NotAllowed",
    "NotEligible",
    "NotJoined",
    "OauthRequestInvalid",
    "OffsetInvalid",
    "OffsetPeerIdInvalid",
    "OptionInvalid",
    "OptionsTooMuch",
    "OrderInvalid",
    "PackShortNameInvalid",
    "PackShortNameOccupied",
    "PackTitleInvalid",
    "PackTypeInvalid",
    "ParentPeerInvalid",
    "ParticipantCallFailed",
    "ParticipantIdInvalid",
    "ParticipantJoinMissing",
    "ParticipantVersionOutdated",
    "ParticipantsTooFew",
    "PasskeyAuthRestart",
    "PasskeyCredentialNotFound",
    "PasskeyOriginMismatch",
    "PasswordEmpty",
    "PasswordHashInvalid",
    "PasswordMissing",
    "PasswordRecoveryExpired",
    "PasswordRecoveryNa",
    "PasswordRequired",
    "PasswordTooFresh",
    "PaymentCredentialsInvalid",
    "PaymentProviderInvalid",
    "PaymentRequired",
    "PaymentUnsupported",
    "PeerFlood",
    "PeerHistoryEmpty",
    "PeerIdInvalid",
    "PeerIdNotSupported",
    "PeerTypesInvalid",
    "PeersListEmpty",
    "PersistentTimestampEmpty",
    "PersistentTimestampInvalid",
    "PersistentTimestampOutdated",
    "PhoneCodeEmpty",
    "PhoneCodeExpired",
    "PhoneCodeHashEmpty",
    "PhoneCodeInvalid",
    "PhoneHashExpired",
    "PhoneMigrate",
    "PhoneNotOccupied",
    "PhoneNumberAppSignupForbidden",
    "PhoneNumberBanned",
    "PhoneNumberFlood",
    "PhoneNumberInvalid",
    "PhoneNumberOccupied",
    "PhoneNumberUnoccupied",
    "PhonePasswordFlood",
    "PhonePasswordProtected",
    "PhotoContentTypeInvalid",
    "PhotoContentUrlEmpty",
    "PhotoCreateFailed",
    "PhotoCropFileMissing",
    "PhotoCropSizeSmall",
    "PhotoExtInvalid",
    "PhotoFileMissing",
    "PhotoIdInvalid",
    "PhotoInvalid",
    "PhotoInvalidDimensions",
    "PhotoSaveFileInvalid",
    "PhotoThumbUrlEmpty",
    "PhotoThumbUrlInvalid",
    "PinRestricted",
    "PinnedDialogsTooMuch",
    "PinnedTooMuch",
    "PinnedTopicNotModified",
    "PlatformInvalid",
    "PollAnswerInvalid",
    "PollAnswersInvalid",
    "PollCountryRestricted",
    "PollMemberRestricted",
    "PollOptionDuplicate",
    "PollOptionInvalid",
    "PollQuestionInvalid",
    "PollUnsupported",
    "PollVoteRequired",
    "PostponedTimeout",
    "PrecheckoutFailed",
    "PremiumAccountRequired",
    "PremiumCurrentlyUnavailable",
    "PremiumGiftcodeWasRefunded",
    "PremiumPurposeInvalid",
    "PremiumSubActiveUntil",
    "PreviousChatImportActiveWait",
    "PricingChatInvalid",
    "PrivacyKeyInvalid",
    "PrivacyPremiumRequired",
    "PrivacyTooLong",
    "PrivacyValueInvalid",
    "PtsChangeEmpty",
    "PublicBroadcastExpected",
    "PublicChannelMissing",
    "PublicKeyInvalid",
    "PublicKeyRequired",
    "PurposeInvalid",
    "QueryIdEmpty",
    "QueryIdInvalid",
    "QueryTooShort",
    "QuickRepliesBotNotAllowed",
    "QuickRepliesTooMuch",
    "QuizAnswerMissing",
    "QuizCorrectAnswerInvalid",
    "QuizCorrectAnswersEmpty",
    "QuizCorrectAnswersTooMuch",
    "QuizMultipleInvalid",
    "QuoteTextInvalid",
    "RaiseHandForbidden",
    "RandomIdDuplicate",
    "RandomIdEmpty",
    "RandomIdExpired",
    "RandomIdInvalid",
    "RandomLengthInvalid",
    "RangesInvalid",
    "RankInvalid",
    "ReactionEmpty",
    "ReactionInvalid",
    "ReactionsCountInvalid",
    "ReactionsTooMany",
    "RecaptchaCheck",
    "ReceiptEmpty",
    "ReflectorNotAvailable",
    "RegIdGenerateFailed",
    "ReplyMarkupBuyEmpty",
    "ReplyMarkupGameEmpty",
    "ReplyMarkupInvalid",
    "ReplyMarkupTooLong",
    "ReplyMessageIdInvalid",
    "ReplyMessagesTooMuch",
    "ReplyToInvalid",
    "ReplyToMonoforumPeerInvalid",
    "ReplyToUserInvalid",
    "RequestMsgExpired",
    "RequestTokenInvalid",
    "ResellStarsTooFew",
    "ResellStarsTooMuch",
    "ResetRequestMissing",
    "ResultIdDuplicate",
    "ResultIdEmpty",
    "ResultIdInvalid",
    "ResultTypeInvalid",
    "ResultsTooMuch",
    "RevoteNotAllowed",
    "RichMessageDocumentInvalid",
    "RichMessageUnsupported",
    "RightForbidden",
    "RightsNotModified",
    "RingtoneInvalid",
    "RingtoneMimeInvalid",
    "RpcCallFail",
    "RpcConnectFailed",
    "RpcMcgetFail",
    "RpcSendFail",
    "RsaDecryptFailed",
    "SavedDialogsUnsupported",
    "SavedIdEmpty",
    "SavedPeerInvalid",
    "ScheduleBotNotAllowed",
    "ScheduleDateInvalid",
    "ScheduleDateTooLate",
    "ScheduleStatusPrivate",
    "ScheduleTooMuch",
    "ScoreInvalid",
    "SearchQueryEmpty",
    "SearchWithLinkNotSupported",
    "SecondsInvalid",
    "SecureSecretRequired",
    "SelfDeleteRestricted",
    "SendAsPeerInvalid",
    "SendCodeUnavailable",
    "SendMediaInvalid",
    "SendMessageGameInvalid",
    "SendMessageMediaInvalid",
    "SendMessageTypeInvalid",
    "SensitiveChangeForbidden",
    "SessionExpired",
    "SessionPasswordNeeded",
    "SessionRevoked",
    "SessionTooFresh",
    "SettingsInvalid",
    "Sha256HashInvalid",
    "ShortNameInvalid",
    "ShortNameOccupied",
    "ShortcutInvalid",
    "ShortnameOccupyFailed",
    "SignInFailed",
    "SlotsEmpty",
    "SlowmodeMultiMsgsDisabled",
    "SlowmodeWait",
    "SlugInvalid",
    "SmsCodeCreateFailed",
    "SmsjobIdInvalid",
    "SolutionMediaEmpty",
    "SolutionMediaTypeInvalid",
    "SrpAInvalid",
    "SrpIdInvalid",
    "SrpPasswordChanged",
    "StargiftAlreadyBurned",
    "StargiftAlreadyConverted",
    "StargiftAlreadyRefunded",
    "StargiftAlreadyTransferred",
    "StargiftAlreadyUpgraded",
    "StargiftAttributeInvalid",
    "StargiftConvertBotNotAllowed",
    "StargiftConvertTooOld",
    "StargiftExportInProgress",
    "StargiftExportUnavailable",
    "StargiftInvalid",
    "StargiftMessageInvalid",
    "StargiftNotFound",
    "StargiftNotOwner",
    "StargiftNotUnique",
    "StargiftObjectInvalid",
    "StargiftOfferInvalid",
    "StargiftOfferNotAllowed",
    "StargiftOwnerInvalid",
    "StargiftPeerInvalid",
    "StargiftResellCurrencyNotAllowed",
    "StargiftResellNotAllowed",
    "StargiftResellTooEarly",
    "StargiftSlugInvalid",
    "StargiftTransferTooEarly",
    "StargiftUpgradeUnavailable",
    "StargiftUsageLimited",
    "StargiftUserUsageLimited",
    "StarrefAwaitingEnd",
    "StarrefExpired",
    "StarrefHashRevoked",
    "StarrefMonthsTooLow",
    "StarrefPermilleInvalid",
    "StarrefPermilleTooLow",
    "StarsAmountInvalid",
    "StarsFormAmountMismatch",
    "StarsInvoiceInvalid",
    "StarsPaymentRequired",
    "StartParamEmpty",
    "StartParamInvalid",
    "StartParamTooLong",
    "StatsMigrate",
    "StickerDocumentInvalid",
    "StickerEmojiInvalid",
    "StickerFileInvalid",
    "StickerGifDimensions",
    "StickerIdInvalid",
    "StickerInvalid",
    "StickerMimeInvalid",
    "StickerPngDimensions",
    "StickerPngNopng",
    "StickerTgsNodoc",
    "StickerTgsNotgs",
    "StickerThumbPngNopng",
    "StickerThumbTgsNotgs",
    "StickerVideoBig",
    "StickerVideoNodoc",
    "StickerVideoNowebm",
    "StickerpackStickersTooMuch",
    "StickersEmpty",
    "StickersTooMuch",
    "StickersetInvalid",
    "StickersetNotModified",
    "StickersetOwnerAnonymous",
    "StorageCheckFailed",
    "StorageChooseVolumeFailed",
    "StorageKeyRequired",
    "StoreInvalidScalarType",
    "StoriesNeverCreated",
    "StoriesTooMuch",
    "StoryIdEmpty",
    "StoryIdInvalid",
    "StoryLiveAlready",
    "StoryNotModified",
    "StoryPeriodInvalid",
    "StoryPublicMissing",
    "StorySendFlood",
    "StorySendFloodMonthly",
    "StorySendFloodWeekly",
    "SubscriptionExportMissing",
    "SubscriptionIdInvalid",
    "SubscriptionNotModified",
    "SubscriptionPeriodInvalid",
    "SuggestedPostAmountInvalid",
    "SuggestedPostPeerInvalid",
    "SwitchPmTextEmpty",
    "SwitchWebviewUrlInvalid",
    "TakeoutInitDelay",
    "TakeoutInvalid",
    "TakeoutRequired",
    "TaskAlreadyExists",
    "TempAuthKeyAlreadyBound",
    "TempAuthKeyEmpty",
    "TermsUrlInvalid",
    "TextdraftPeerInvalid",
    "ThemeFileInvalid",
    "ThemeFormatInvalid",
    "ThemeInvalid",
    "ThemeMimeInvalid",
    "ThemeParamsInvalid",
    "ThemeSlugInvalid",
    "ThemeTitleInvalid",
    "Timedout",
    "Timeout",
    "TimezoneInvalid",
    "TitleInvalid",
    "TmpPasswordDisabled",
    "TmpPasswordInvalid",
    "ToIdInvalid",
    "ToLangInvalid",
    "TodoItemDuplicate",
    "TodoItemsEmpty",
    "TodoItemsTooMuch",
    "TodoNotModified",
    "TokenEmpty",
    "TokenInvalid",
    "TokenSecretInvalid",
    "TokenTypeInvalid",
    "TopicCloseSeparately",
    "TopicClosed",
    "TopicDeleted",
    "TopicHideSeparately",
    "TopicIdInvalid",
    "TopicNotModified",
    "TopicTitleEmpty",
    "TopicsEmpty",
    "TransactionIdInvalid",
    "TranscriptionFailed",
    "TranslateReqFailed",
    "TranslateReqQuotaExceeded",
    "TranslationTimeout",
    "TranslationsDisabled",
    "TranslationsDisabledAlt",
    "TtlDaysInvalid",
    "TtlMediaInvalid",
    "TtlPeriodInvalid",
    "TwoFaConfirmWait",
    "TypeConstructorInvalid",
    "TypesEmpty",
    "UnknownError",
    "UnknownMethod",
    "Unsupported",
    "UntilDateInvalid",
    "UpdateAppToLogin",
    "UploadNoVolume",
    "UrlExpired",
    "UrlInvalid",
    "UsageLimitInvalid",
    "UserAdminInvalid",
    "UserAlreadyInvited",
    "UserAlreadyParticipant",
    "UserBannedInChannel",
    "UserBlocked",
    "UserBot",
    "UserBotInvalid",
    "UserBotRequired",
    "UserBotToBotDisabled",
    "UserChannelsTooMuch",
    "UserCreator",
    "UserDeactivated",
    "UserDeactivatedBan",
    "UserDeleted",
    "UserDisallowedStargifts",
    "UserGiftUnavailable",
    "UserHandleMismatch",
    "UserIdInvalid",
    "UserInvalid",
    "UserIsBlocked",
    "UserIsBot",
    "UserKicked",
    "UserMigrate",
    "UserNotMutualContact",
    "UserNotParticipant",
    "UserPermissionDenied",
    "UserPrivacyRestricted",
    "UserPublicMissing",
    "UserRestricted",
    "UserRightsMissing",
    "UserVolumeInvalid",
    "UsernameInvalid",
    "UsernameNotModified",
    "UsernameNotOccupied",
    "UsernameOccupied",
    "UsernamePurchaseAvailable",
    "UsernameSuffixMissing",
    "UsernamesActiveTooMuch",
    "UserpicPrivacyRequired",
    "UserpicUploadRequired",
    "UsersTooFew",
    "UsersTooMuch",
    "VenueIdInvalid",
    "VideoContentTypeInvalid",
    "VideoDurationInvalid",
    "VideoFileInvalid",
    "VideoPauseForbidden",
    "VideoStopForbidden",
    "VideoTitleEmpty",
    "VoiceMessagesForbidden",
    "VolumeLocNotFound",
    "VolumeMoveInvalid",
    "WallpaperFileInvalid",
    "WallpaperInvalid",
    "WallpaperMimeInvalid",
    "WallpaperNotFound",
    "WcConvertUrlInvalid",
    "WebappReqIdInvalid",
    "WebauthTokenExpired",
    "WebdocumentInvalid",
    "WebdocumentMimeInvalid",
    "WebdocumentSizeTooBig",
    "WebdocumentUrlEmpty",
    "WebdocumentUrlInvalid",
    "WebpageCurlFailed",
    "WebpageMediaEmpty",
    "WebpageNotFound",
    "WebpageUrlInvalid",
    "WebpushAuthInvalid",
    "WebpushKeyInvalid",
    "WebpushTokenInvalid",
    "WorkerBusyTooLongRetry",
    "WpIdGenerateFailed",
    "YouBlockedUser",
    "YourPrivacyRestricted",
]

class _CodeLength(RpcError):
    @property
    def code_length(self) -> int:
        """How many digits the code in the mail has."""

class _DcId(RpcError):
    @property
    def dc_id(self) -> int:
        """The data centre the error speaks of."""

class _Index(RpcError):
    @property
    def index(self) -> int:
        """Which of the things that were sent, counted from 0."""

class _Minutes(RpcError):
    @property
    def minutes(self) -> int:
        """How many minutes to wait."""

class _Part(RpcError):
    @property
    def part(self) -> int:
        """The number of the missing part."""

class _Seconds(RpcError):
    @property
    def seconds(self) -> int:
        """How many seconds to wait."""

class _Stars(RpcError):
    @property
    def stars(self) -> int:
        """How many stars it costs."""

class _Until(RpcError):
    @property
    def until(self) -> int:
        """When it ends, in Unix seconds."""

class AboutTooLong(BadRequest):
    """``ABOUT_TOO_LONG`` (400)"""

class AccessDenied(Forbidden):
    """``ACCESS_DENIED`` (403)"""

class AccessTokenExpired(BadRequest):
    """``ACCESS_TOKEN_EXPIRED`` (400)"""

class AccessTokenInvalid(BadRequest):
    """``ACCESS_TOKEN_INVALID`` (400)"""

class ActiveUserRequired(Unauthorized):
    """``ACTIVE_USER_REQUIRED`` (401)"""

class AdExpired(BadRequest):
    """``AD_EXPIRED`` (400)"""

class AddressInvalid(BadRequest):
    """``ADDRESS_INVALID`` (400, 420)"""

class AdminIdInvalid(BadRequest):
    """``ADMIN_ID_INVALID`` (400)"""

class AdminRankEmojiNotAllowed(BadRequest):
    """``ADMIN_RANK_EMOJI_NOT_ALLOWED`` (400)"""

class AdminRankInvalid(BadRequest):
    """``ADMIN_RANK_INVALID`` (400)"""

class AdminRightsEmpty(BadRequest):
    """``ADMIN_RIGHTS_EMPTY`` (400)"""

class AdminsTooMuch(BadRequest):
    """``ADMINS_TOO_MUCH`` (400)"""

class AiComposeTaskMissing(BadRequest):
    """``AI_COMPOSE_TASK_MISSING`` (400)"""

class AicomposeErrorOccured(NotAcceptable):
    """``AICOMPOSE_ERROR_OCCURED`` (406)"""

class AicomposeFloodPremium(BadRequest):
    """``AICOMPOSE_FLOOD_PREMIUM`` (400)"""

class AicomposeTimeout(ServerError):
    """``AICOMPOSE_TIMEOUT`` (500)"""

class AicomposeToneInvalid(BadRequest):
    """``AICOMPOSE_TONE_INVALID`` (400)"""

class AicomposeToneTitleInvalid(BadRequest):
    """``AICOMPOSE_TONE_TITLE_INVALID`` (400)"""

class AlbumPhotosTooMany(BadRequest):
    """``ALBUM_PHOTOS_TOO_MANY`` (400)"""

class AllowPaymentRequired(NotAcceptable):
    """``ALLOW_PAYMENT_REQUIRED`` (406)"""

class AllowPaymentRequiredX(_Stars, Forbidden):
    """``ALLOW_PAYMENT_REQUIRED_X`` (403)"""

class AnonymousOpenInvalid(BadRequest):
    """``ANONYMOUS_OPEN_INVALID`` (400)"""

class AnonymousReactionsDisabled(Forbidden):
    """``ANONYMOUS_REACTIONS_DISABLED`` (403)"""

class AnswerMediaTypeInvalid(_Index, BadRequest):
    """``ANSWER_X_MEDIA_TYPE_INVALID`` (400)"""

class ApiCallError(ServerError):
    """``API_CALL_ERROR`` (500)"""

class ApiGiftRestrictedUpdateApp(NotAcceptable):
    """``API_GIFT_RESTRICTED_UPDATE_APP`` (406)"""

class ApiIdInvalid(BadRequest):
    """``API_ID_INVALID`` (400)"""

class ApiIdPublishedFlood(BadRequest):
    """``API_ID_PUBLISHED_FLOOD`` (400)"""

class ApnsVerifyCheck(Forbidden):
    """``APNS_VERIFY_CHECK_X`` (403)"""

class ArticleTitleEmpty(BadRequest):
    """``ARTICLE_TITLE_EMPTY`` (400)"""

class AttachMediaEmpty(BadRequest):
    """``ATTACH_MEDIA_EMPTY`` (400)"""

class AttachMediaTypeInvalid(BadRequest):
    """``ATTACH_MEDIA_TYPE_INVALID`` (400)"""

class AudioContentUrlEmpty(BadRequest):
    """``AUDIO_CONTENT_URL_EMPTY`` (400)"""

class AudioTitleEmpty(BadRequest):
    """``AUDIO_TITLE_EMPTY`` (400)"""

class AuthBytesInvalid(BadRequest):
    """``AUTH_BYTES_INVALID`` (400)"""

class AuthKeyDuplicated(NotAcceptable):
    """``AUTH_KEY_DUPLICATED`` (406)"""

class AuthKeyInvalid(Unauthorized):
    """``AUTH_KEY_INVALID`` (401)"""

class AuthKeyPermEmpty(Unauthorized):
    """``AUTH_KEY_PERM_EMPTY`` (401)"""

class AuthKeyUnregistered(Unauthorized):
    """``AUTH_KEY_UNREGISTERED`` (401)"""

class AuthKeyUnsynchronized(ServerError):
    """``AUTH_KEY_UNSYNCHRONIZED`` (500)"""

class AuthRestart(ServerError):
    """``AUTH_RESTART`` (500)"""

class AuthRestartX(ServerError):
    """``AUTH_RESTART_X`` (500)"""

class AuthTokenAlreadyAccepted(BadRequest):
    """``AUTH_TOKEN_ALREADY_ACCEPTED`` (400)"""

class AuthTokenException(BadRequest):
    """``AUTH_TOKEN_EXCEPTION`` (400)"""

class AuthTokenExpired(BadRequest):
    """``AUTH_TOKEN_EXPIRED`` (400)"""

class AuthTokenInvalid(BadRequest):
    """``AUTH_TOKEN_INVALID`` (400)"""

class AuthTokenInvalid2(BadRequest):
    """``AUTH_TOKEN_INVALID2`` (400)"""

class AuthTokenInvalidx(BadRequest):
    """``AUTH_TOKEN_INVALIDX`` (400)"""

class AutoarchiveNotAvailable(BadRequest):
    """``AUTOARCHIVE_NOT_AVAILABLE`` (400)"""

class BalanceTooLow(BadRequest):
    """``BALANCE_TOO_LOW`` (400)"""

class BankCardNumberInvalid(BadRequest):
    """``BANK_CARD_NUMBER_INVALID`` (400)"""

class BannedRightsInvalid(BadRequest):
    """``BANNED_RIGHTS_INVALID`` (400, 406)"""

class BasePortLocInvalid(BadRequest):
    """``BASE_PORT_LOC_INVALID`` (400)"""

class BirthdayAlready(BadRequest):
    """``BIRTHDAY_ALREADY`` (400)"""

class BirthdayInvalid(BadRequest):
    """``BIRTHDAY_INVALID`` (400)"""

class BoostNotModified(BadRequest):
    """``BOOST_NOT_MODIFIED`` (400)"""

class BoostPeerInvalid(BadRequest):
    """``BOOST_PEER_INVALID`` (400)"""

class BoostsEmpty(BadRequest):
    """``BOOSTS_EMPTY`` (400)"""

class BoostsRequired(BadRequest):
    """``BOOSTS_REQUIRED`` (400)"""

class BotAccessForbidden(Forbidden):
    """``BOT_ACCESS_FORBIDDEN`` (403)"""

class BotAccessRestricted(NotAcceptable):
    """``BOT_ACCESS_RESTRICTED`` (406)"""

class BotAlreadyDisabled(BadRequest):
    """``BOT_ALREADY_DISABLED`` (400)"""

class BotAppBotInvalid(BadRequest):
    """``BOT_APP_BOT_INVALID`` (400)"""

class BotAppInvalid(BadRequest):
    """``BOT_APP_INVALID`` (400)"""

class BotAppShortnameInvalid(BadRequest):
    """``BOT_APP_SHORTNAME_INVALID`` (400)"""

class BotBusinessMissing(BadRequest):
    """``BOT_BUSINESS_MISSING`` (400)"""

class BotChannelsNa(BadRequest):
    """``BOT_CHANNELS_NA`` (400)"""

class BotCommandDescriptionInvalid(BadRequest):
    """``BOT_COMMAND_DESCRIPTION_INVALID`` (400)"""

class BotCommandInvalid(BadRequest):
    """``BOT_COMMAND_INVALID`` (400)"""

class BotCommandsTooMuch(BadRequest):
    """``BOT_COMMANDS_TOO_MUCH`` (400)"""

class BotCreateLimitExceeded(BadRequest):
    """``BOT_CREATE_LIMIT_EXCEEDED`` (400)"""

class BotDomainInvalid(BadRequest):
    """``BOT_DOMAIN_INVALID`` (400)"""

class BotFallbackUnsupported(BadRequest):
    """``BOT_FALLBACK_UNSUPPORTED`` (400)"""

class BotForumCreateForbidden(Forbidden):
    """``BOT_FORUM_CREATE_FORBIDDEN`` (403)"""

class BotGamesDisabled(BadRequest):
    """``BOT_GAMES_DISABLED`` (400)"""

class BotGroupsBlocked(BadRequest):
    """``BOT_GROUPS_BLOCKED`` (400)"""

class BotGuardNotSupported(Forbidden):
    """``BOT_GUARD_NOT_SUPPORTED`` (403)"""

class BotIdInvalid(BadRequest):
    """``BOT_ID_INVALID`` (400)"""

class BotInlineDisabled(BadRequest):
    """``BOT_INLINE_DISABLED`` (400)"""

class BotInvalid(BadRequest):
    """``BOT_INVALID`` (400)"""

class BotInvoiceInvalid(BadRequest):
    """``BOT_INVOICE_INVALID`` (400)"""

class BotMethodInvalid(BadRequest):
    """``BOT_METHOD_INVALID`` (400)"""

class BotMissing(BadRequest):
    """``BOT_MISSING`` (400)"""

class BotNotConnectedYet(BadRequest):
    """``BOT_NOT_CONNECTED_YET`` (400)"""

class BotOnesideNotAvail(BadRequest):
    """``BOT_ONESIDE_NOT_AVAIL`` (400)"""

class BotOwnerRequired(Forbidden):
    """``BOT_OWNER_REQUIRED`` (403)"""

class BotPaymentsDisabled(BadRequest):
    """``BOT_PAYMENTS_DISABLED`` (400)"""

class BotPollsDisabled(BadRequest):
    """``BOT_POLLS_DISABLED`` (400)"""

class BotPrecheckoutFailed(NotAcceptable):
    """``BOT_PRECHECKOUT_FAILED`` (406)"""

class BotResponseTimeout(BadRequest):
    """``BOT_RESPONSE_TIMEOUT`` (400)"""

class BotScoreNotModified(BadRequest):
    """``BOT_SCORE_NOT_MODIFIED`` (400)"""

class BotVerifierForbidden(Forbidden):
    """``BOT_VERIFIER_FORBIDDEN`` (403)"""

class BotWebviewDisabled(BadRequest):
    """``BOT_WEBVIEW_DISABLED`` (400)"""

class BotsTooMuch(BadRequest):
    """``BOTS_TOO_MUCH`` (400)"""

class BroadcastCallsDisabled(BadRequest):
    """``BROADCAST_CALLS_DISABLED`` (400)"""

class BroadcastForbidden(Forbidden):
    """``BROADCAST_FORBIDDEN`` (403)"""

class BroadcastIdInvalid(BadRequest):
    """``BROADCAST_ID_INVALID`` (400)"""

class BroadcastPublicVotersForbidden(BadRequest):
    """``BROADCAST_PUBLIC_VOTERS_FORBIDDEN`` (400)"""

class BroadcastRequired(BadRequest):
    """``BROADCAST_REQUIRED`` (400)"""

class BusinessAddressActive(NotAcceptable):
    """``BUSINESS_ADDRESS_ACTIVE`` (406)"""

class BusinessBotMissing(BadRequest):
    """``BUSINESS_BOT_MISSING`` (400)"""

class BusinessConnectionInvalid(BadRequest):
    """``BUSINESS_CONNECTION_INVALID`` (400)"""

class BusinessConnectionNotAllowed(BadRequest):
    """``BUSINESS_CONNECTION_NOT_ALLOWED`` (400)"""

class BusinessPeerInvalid(BadRequest):
    """``BUSINESS_PEER_INVALID`` (400)"""

class BusinessPeerUsageMissing(BadRequest):
    """``BUSINESS_PEER_USAGE_MISSING`` (400)"""

class BusinessRecipientsEmpty(BadRequest):
    """``BUSINESS_RECIPIENTS_EMPTY`` (400)"""

class BusinessRecipientsInvalid(BadRequest):
    """``BUSINESS_RECIPIENTS_INVALID`` (400)"""

class BusinessWorkHoursEmpty(BadRequest):
    """``BUSINESS_WORK_HOURS_EMPTY`` (400)"""

class BusinessWorkHoursPeriodInvalid(BadRequest):
    """``BUSINESS_WORK_HOURS_PERIOD_INVALID`` (400)"""

class ButtonCopyTextInvalid(BadRequest):
    """``BUTTON_COPY_TEXT_INVALID`` (400)"""

class ButtonDataInvalid(BadRequest):
    """``BUTTON_DATA_INVALID`` (400)"""

class ButtonIdInvalid(BadRequest):
    """``BUTTON_ID_INVALID`` (400)"""

class ButtonInvalid(BadRequest):
    """``BUTTON_INVALID`` (400)"""

class ButtonPosInvalid(BadRequest):
    """``BUTTON_POS_INVALID`` (400)"""

class ButtonTextInvalid(BadRequest):
    """``BUTTON_TEXT_INVALID`` (400)"""

class ButtonTypeInvalid(BadRequest):
    """``BUTTON_TYPE_INVALID`` (400)"""

class ButtonUrlInvalid(BadRequest):
    """``BUTTON_URL_INVALID`` (400)"""

class ButtonUserInvalid(BadRequest):
    """``BUTTON_USER_INVALID`` (400)"""

class ButtonUserPrivacyRestricted(BadRequest):
    """``BUTTON_USER_PRIVACY_RESTRICTED`` (400)"""

class CallAlreadyAccepted(BadRequest):
    """``CALL_ALREADY_ACCEPTED`` (400)"""

class CallAlreadyDeclined(BadRequest):
    """``CALL_ALREADY_DECLINED`` (400)"""

class CallNotActive(BadRequest):
    """``CALL_NOT_ACTIVE`` (400)"""

class CallOccupyFailed(BadRequest):
    """``CALL_OCCUPY_FAILED`` (400, 500)"""

class CallPeerInvalid(BadRequest):
    """``CALL_PEER_INVALID`` (400)"""

class CallProtocolCompatLayerInvalid(NotAcceptable):
    """``CALL_PROTOCOL_COMPAT_LAYER_INVALID`` (406)"""

class CallProtocolFlagsInvalid(BadRequest):
    """``CALL_PROTOCOL_FLAGS_INVALID`` (400)"""

class CallProtocolLayerInvalid(BadRequest):
    """``CALL_PROTOCOL_LAYER_INVALID`` (400)"""

class CdnMethodInvalid(BadRequest):
    """``CDN_METHOD_INVALID`` (400)"""

class CdnUploadTimeout(ServerError):
    """``CDN_UPLOAD_TIMEOUT`` (500)"""

class ChannelAddInvalid(BadRequest):
    """``CHANNEL_ADD_INVALID`` (400)"""

class ChannelBanned(BadRequest):
    """``CHANNEL_BANNED`` (400)"""

class ChannelForumMissing(BadRequest):
    """``CHANNEL_FORUM_MISSING`` (400)"""

class ChannelIdInvalid(BadRequest):
    """``CHANNEL_ID_INVALID`` (400)"""

class ChannelInvalid(BadRequest):
    """``CHANNEL_INVALID`` (400)"""

class ChannelMonoforumUnsupported(BadRequest):
    """``CHANNEL_MONOFORUM_UNSUPPORTED`` (400)"""

class ChannelParicipantMissing(BadRequest):
    """``CHANNEL_PARICIPANT_MISSING`` (400)"""

class ChannelPrivate(BadRequest):
    """``CHANNEL_PRIVATE`` (400, 403, 406)"""

class ChannelPublicGroupNa(Forbidden):
    """``CHANNEL_PUBLIC_GROUP_NA`` (403)"""

class ChannelTooBig(BadRequest):
    """``CHANNEL_TOO_BIG`` (400)"""

class ChannelTooLarge(BadRequest):
    """``CHANNEL_TOO_LARGE`` (400, 406)"""

class ChannelsAdminLocatedTooMuch(BadRequest):
    """``CHANNELS_ADMIN_LOCATED_TOO_MUCH`` (400)"""

class ChannelsAdminPublicTooMuch(BadRequest):
    """``CHANNELS_ADMIN_PUBLIC_TOO_MUCH`` (400)"""

class ChannelsTooMuch(BadRequest):
    """``CHANNELS_TOO_MUCH`` (400)"""

class ChargeAlreadyRefunded(BadRequest):
    """``CHARGE_ALREADY_REFUNDED`` (400)"""

class ChargeIdEmpty(BadRequest):
    """``CHARGE_ID_EMPTY`` (400)"""

class ChargeIdInvalid(BadRequest):
    """``CHARGE_ID_INVALID`` (400)"""

class ChargeNotFound(BadRequest):
    """``CHARGE_NOT_FOUND`` (400)"""

class ChatAboutNotModified(BadRequest):
    """``CHAT_ABOUT_NOT_MODIFIED`` (400)"""

class ChatAboutTooLong(BadRequest):
    """``CHAT_ABOUT_TOO_LONG`` (400)"""

class ChatActionForbidden(Forbidden):
    """``CHAT_ACTION_FORBIDDEN`` (403)"""

class ChatAdminInviteRequired(Forbidden):
    """``CHAT_ADMIN_INVITE_REQUIRED`` (403)"""

class ChatAdminRequired(BadRequest):
    """``CHAT_ADMIN_REQUIRED`` (400, 403)"""

class ChatDiscussionUnallowed(BadRequest):
    """``CHAT_DISCUSSION_UNALLOWED`` (400)"""

class ChatForbidden(Forbidden):
    """``CHAT_FORBIDDEN`` (403)"""

class ChatForwardsRestricted(BadRequest):
    """``CHAT_FORWARDS_RESTRICTED`` (400, 406)"""

class ChatGetFailed(ServerError):
    """``CHAT_GET_FAILED`` (500)"""

class ChatGuestSendForbidden(Forbidden):
    """``CHAT_GUEST_SEND_FORBIDDEN`` (403)"""

class ChatIdEmpty(BadRequest):
    """``CHAT_ID_EMPTY`` (400)"""

class ChatIdGenerateFailed(ServerError):
    """``CHAT_ID_GENERATE_FAILED`` (500)"""

class ChatIdInvalid(BadRequest):
    """``CHAT_ID_INVALID`` (400)"""

class ChatInvalid(BadRequest):
    """``CHAT_INVALID`` (400, 500)"""

class ChatInvitePermanent(BadRequest):
    """``CHAT_INVITE_PERMANENT`` (400)"""

class ChatLinkExists(BadRequest):
    """``CHAT_LINK_EXISTS`` (400)"""

class ChatMemberAddFailed(BadRequest):
    """``CHAT_MEMBER_ADD_FAILED`` (400)"""

class ChatNotModified(BadRequest):
    """``CHAT_NOT_MODIFIED`` (400)"""

class ChatOccupyLocFailed(ServerError):
    """``CHAT_OCCUPY_LOC_FAILED`` (500)"""

class ChatOccupyUsernameFailed(ServerError):
    """``CHAT_OCCUPY_USERNAME_FAILED`` (500)"""

class ChatPublicRequired(BadRequest):
    """``CHAT_PUBLIC_REQUIRED`` (400)"""

class ChatRestricted(BadRequest):
    """``CHAT_RESTRICTED`` (400)"""

class ChatRevokeDateUnsupported(BadRequest):
    """``CHAT_REVOKE_DATE_UNSUPPORTED`` (400)"""

class ChatSendAudiosForbidden(Forbidden):
    """``CHAT_SEND_AUDIOS_FORBIDDEN`` (403)"""

class ChatSendDocsForbidden(Forbidden):
    """``CHAT_SEND_DOCS_FORBIDDEN`` (403)"""

class ChatSendGameForbidden(Forbidden):
    """``CHAT_SEND_GAME_FORBIDDEN`` (403)"""

class ChatSendGifsForbidden(Forbidden):
    """``CHAT_SEND_GIFS_FORBIDDEN`` (403)"""

class ChatSendInlineForbidden(BadRequest):
    """``CHAT_SEND_INLINE_FORBIDDEN`` (400, 403)"""

class ChatSendMediaForbidden(Forbidden):
    """``CHAT_SEND_MEDIA_FORBIDDEN`` (403)"""

class ChatSendPhotosForbidden(Forbidden):
    """``CHAT_SEND_PHOTOS_FORBIDDEN`` (403)"""

class ChatSendPlainForbidden(Forbidden):
    """``CHAT_SEND_PLAIN_FORBIDDEN`` (403)"""

class ChatSendPollForbidden(Forbidden):
    """``CHAT_SEND_POLL_FORBIDDEN`` (403)"""

class ChatSendRoundvideosForbidden(Forbidden):
    """``CHAT_SEND_ROUNDVIDEOS_FORBIDDEN`` (403)"""

class ChatSendStickersForbidden(Forbidden):
    """``CHAT_SEND_STICKERS_FORBIDDEN`` (403)"""

class ChatSendVideosForbidden(Forbidden):
    """``CHAT_SEND_VIDEOS_FORBIDDEN`` (403)"""

class ChatSendVoicesForbidden(Forbidden):
    """``CHAT_SEND_VOICES_FORBIDDEN`` (403)"""

class ChatSendWebpageForbidden(Forbidden):
    """``CHAT_SEND_WEBPAGE_FORBIDDEN`` (403)"""

class ChatTitleEmpty(BadRequest):
    """``CHAT_TITLE_EMPTY`` (400)"""

class ChatTooBig(BadRequest):
    """``CHAT_TOO_BIG`` (400)"""

class ChatTypeInvalid(Forbidden):
    """``CHAT_TYPE_INVALID`` (403)"""

class ChatWriteForbidden(BadRequest):
    """``CHAT_WRITE_FORBIDDEN`` (400, 403)"""

class ChatlinkSlugEmpty(BadRequest):
    """``CHATLINK_SLUG_EMPTY`` (400)"""

class ChatlinkSlugExpired(BadRequest):
    """``CHATLINK_SLUG_EXPIRED`` (400)"""

class ChatlinksTooMuch(BadRequest):
    """``CHATLINKS_TOO_MUCH`` (400)"""

class ChatlistExcludeInvalid(BadRequest):
    """``CHATLIST_EXCLUDE_INVALID`` (400)"""

class ChatlistsTooMuch(BadRequest):
    """``CHATLISTS_TOO_MUCH`` (400)"""

class ChpBadEvent(ServerError):
    """``CHP_BAD_EVENT`` (500)"""

class ChpCallFail(ServerError):
    """``CHP_CALL_FAIL`` (500)"""

class CodeEmpty(BadRequest):
    """``CODE_EMPTY`` (400)"""

class CodeHashInvalid(BadRequest):
    """``CODE_HASH_INVALID`` (400)"""

class CodeInvalid(BadRequest):
    """``CODE_INVALID`` (400)"""

class CollectibleInvalid(BadRequest):
    """``COLLECTIBLE_INVALID`` (400)"""

class CollectibleNotFound(BadRequest):
    """``COLLECTIBLE_NOT_FOUND`` (400)"""

class CollectionIdInvalid(BadRequest):
    """``COLLECTION_ID_INVALID`` (400)"""

class ColorInvalid(BadRequest):
    """``COLOR_INVALID`` (400)"""

class CommunityPeerTooLarge(BadRequest):
    """``COMMUNITY_PEER_TOO_LARGE`` (400)"""

class ConnectionApiIdInvalid(BadRequest):
    """``CONNECTION_API_ID_INVALID`` (400)"""

class ConnectionAppVersionEmpty(BadRequest):
    """``CONNECTION_APP_VERSION_EMPTY`` (400)"""

class ConnectionDeviceModelEmpty(BadRequest):
    """``CONNECTION_DEVICE_MODEL_EMPTY`` (400)"""

class ConnectionIdInvalid(BadRequest):
    """``CONNECTION_ID_INVALID`` (400)"""

class ConnectionLangPackInvalid(BadRequest):
    """``CONNECTION_LANG_PACK_INVALID`` (400)"""

class ConnectionLayerInvalid(BadRequest):
    """``CONNECTION_LAYER_INVALID`` (400)"""

class ConnectionNotInited(BadRequest):
    """``CONNECTION_NOT_INITED`` (400)"""

class ConnectionSystemEmpty(BadRequest):
    """``CONNECTION_SYSTEM_EMPTY`` (400)"""

class ConnectionSystemLangCodeEmpty(BadRequest):
    """``CONNECTION_SYSTEM_LANG_CODE_EMPTY`` (400)"""

class ContactAddMissing(BadRequest):
    """``CONTACT_ADD_MISSING`` (400)"""

class ContactIdInvalid(BadRequest):
    """``CONTACT_ID_INVALID`` (400)"""

class ContactMissing(BadRequest):
    """``CONTACT_MISSING`` (400)"""

class ContactNameEmpty(BadRequest):
    """``CONTACT_NAME_EMPTY`` (400)"""

class ContactReqMissing(BadRequest):
    """``CONTACT_REQ_MISSING`` (400)"""

class CreateCallFailed(BadRequest):
    """``CREATE_CALL_FAILED`` (400)"""

class CredentialInvalid(BadRequest):
    """``CREDENTIAL_INVALID`` (400)"""

class CurrencyTotalAmountInvalid(BadRequest):
    """``CURRENCY_TOTAL_AMOUNT_INVALID`` (400)"""

class CustomReactionsTooMany(BadRequest):
    """``CUSTOM_REACTIONS_TOO_MANY`` (400)"""

class DataHashSizeInvalid(BadRequest):
    """``DATA_HASH_SIZE_INVALID`` (400)"""

class DataInvalid(BadRequest):
    """``DATA_INVALID`` (400)"""

class DataJsonInvalid(BadRequest):
    """``DATA_JSON_INVALID`` (400)"""

class DataTooLong(BadRequest):
    """``DATA_TOO_LONG`` (400)"""

class DateEmpty(BadRequest):
    """``DATE_EMPTY`` (400)"""

class DcIdInvalid(BadRequest):
    """``DC_ID_INVALID`` (400)"""

class DeleteAnswerForbidden(BadRequest):
    """``DELETE_ANSWER_FORBIDDEN`` (400)"""

class DhGAInvalid(BadRequest):
    """``DH_G_A_INVALID`` (400)"""

class DocumentInvalid(BadRequest):
    """``DOCUMENT_INVALID`` (400)"""

class EditBotInviteForbidden(Forbidden):
    """``EDIT_BOT_INVITE_FORBIDDEN`` (403)"""

class EditMessageTempRestricted(NotAcceptable):
    """``EDIT_MESSAGE_TEMP_RESTRICTED`` (406)"""

class EffectChatInvalid(BadRequest):
    """``EFFECT_CHAT_INVALID`` (400)"""

class EffectIdInvalid(BadRequest):
    """``EFFECT_ID_INVALID`` (400)"""

class EmailCodeEmpty(BadRequest):
    """``EMAIL_CODE_EMPTY`` (400)"""

class EmailHashExpired(BadRequest):
    """``EMAIL_HASH_EXPIRED`` (400)"""

class EmailInstallMissing(BadRequest):
    """``EMAIL_INSTALL_MISSING`` (400)"""

class EmailInvalid(BadRequest):
    """``EMAIL_INVALID`` (400)"""

class EmailNotAllowed(BadRequest):
    """``EMAIL_NOT_ALLOWED`` (400)"""

class EmailNotSetup(BadRequest):
    """``EMAIL_NOT_SETUP`` (400)"""

class EmailUnconfirmed(BadRequest):
    """``EMAIL_UNCONFIRMED`` (400)"""

class EmailUnconfirmedX(_CodeLength, BadRequest):
    """``EMAIL_UNCONFIRMED_X`` (400)"""

class EmailVerifyExpired(BadRequest):
    """``EMAIL_VERIFY_EXPIRED`` (400)"""

class EmojiInvalid(BadRequest):
    """``EMOJI_INVALID`` (400)"""

class EmojiMarkupInvalid(BadRequest):
    """``EMOJI_MARKUP_INVALID`` (400)"""

class EmojiNotModified(BadRequest):
    """``EMOJI_NOT_MODIFIED`` (400)"""

class EmoticonEmpty(BadRequest):
    """``EMOTICON_EMPTY`` (400)"""

class EmoticonInvalid(BadRequest):
    """``EMOTICON_INVALID`` (400)"""

class EmoticonStickerpackMissing(BadRequest):
    """``EMOTICON_STICKERPACK_MISSING`` (400)"""

class EncryptedMessageInvalid(BadRequest):
    """``ENCRYPTED_MESSAGE_INVALID`` (400)"""

class EncryptionAlreadyAccepted(BadRequest):
    """``ENCRYPTION_ALREADY_ACCEPTED`` (400)"""

class EncryptionAlreadyDeclined(BadRequest):
    """``ENCRYPTION_ALREADY_DECLINED`` (400)"""

class EncryptionDeclineAdminFailed(ServerError):
    """``ENCRYPTION_DECLINE_ADMIN_FAILED`` (500)"""

class EncryptionDeclined(BadRequest):
    """``ENCRYPTION_DECLINED`` (400)"""

class EncryptionIdInvalid(BadRequest):
    """``ENCRYPTION_ID_INVALID`` (400)"""

class EncryptionOccupyAdminFailed(ServerError):
    """``ENCRYPTION_OCCUPY_ADMIN_FAILED`` (500)"""

class EncryptionOccupyFailed(ServerError):
    """``ENCRYPTION_OCCUPY_FAILED`` (500)"""

class EntitiesTooLong(BadRequest):
    """``ENTITIES_TOO_LONG`` (400)"""

class EntityBoundsInvalid(BadRequest):
    """``ENTITY_BOUNDS_INVALID`` (400)"""

class EntityDateFormatInvalid(BadRequest):
    """``ENTITY_DATE_FORMAT_INVALID`` (400)"""

class EntityDateInvalid(BadRequest):
    """``ENTITY_DATE_INVALID`` (400)"""

class EntityDateTooLong(BadRequest):
    """``ENTITY_DATE_TOO_LONG`` (400)"""

class EntityMentionUserInvalid(BadRequest):
    """``ENTITY_MENTION_USER_INVALID`` (400)"""

class ErrorTextEmpty(BadRequest):
    """``ERROR_TEXT_EMPTY`` (400)"""

class ExpireDateInvalid(BadRequest):
    """``EXPIRE_DATE_INVALID`` (400)"""

class ExpireForbidden(BadRequest):
    """``EXPIRE_FORBIDDEN`` (400)"""

class ExpiresAtInvalid(BadRequest):
    """``EXPIRES_AT_INVALID`` (400)"""

class ExportCardInvalid(BadRequest):
    """``EXPORT_CARD_INVALID`` (400)"""

class ExtendedMediaAmountInvalid(BadRequest):
    """``EXTENDED_MEDIA_AMOUNT_INVALID`` (400)"""

class ExtendedMediaEmpty(BadRequest):
    """``EXTENDED_MEDIA_EMPTY`` (400)"""

class ExtendedMediaInvalid(BadRequest):
    """``EXTENDED_MEDIA_INVALID`` (400)"""

class ExtendedMediaPeerInvalid(BadRequest):
    """``EXTENDED_MEDIA_PEER_INVALID`` (400)"""

class ExtendedMediaTypeInvalid(BadRequest):
    """``EXTENDED_MEDIA_TYPE_INVALID`` (400)"""

class ExternalUrlInvalid(BadRequest):
    """``EXTERNAL_URL_INVALID`` (400)"""

class FeatureDisabled(BadRequest):
    """``FEATURE_DISABLED`` (400)"""

class FieldNameEmpty(BadRequest):
    """``FIELD_NAME_EMPTY`` (400)"""

class FieldNameInvalid(BadRequest):
    """``FIELD_NAME_INVALID`` (400)"""

class FileContentTypeInvalid(BadRequest):
    """``FILE_CONTENT_TYPE_INVALID`` (400)"""

class FileEmtpy(BadRequest):
    """``FILE_EMTPY`` (400)"""

class FileIdInvalid(BadRequest):
    """``FILE_ID_INVALID`` (400)"""

class FileMigrate(_DcId, SeeOther):
    """``FILE_MIGRATE_X`` (303, 400)"""

class FilePartEmpty(BadRequest):
    """``FILE_PART_EMPTY`` (400)"""

class FilePartInvalid(BadRequest):
    """``FILE_PART_INVALID`` (400)"""

class FilePartLengthInvalid(BadRequest):
    """``FILE_PART_LENGTH_INVALID`` (400)"""

class FilePartMissing(_Part, BadRequest):
    """``FILE_PART_X_MISSING`` (400)"""

class FilePartSizeChanged(BadRequest):
    """``FILE_PART_SIZE_CHANGED`` (400)"""

class FilePartSizeInvalid(BadRequest):
    """``FILE_PART_SIZE_INVALID`` (400)"""

class FilePartTooBig(BadRequest):
    """``FILE_PART_TOO_BIG`` (400)"""

class FilePartTooSmall(BadRequest):
    """``FILE_PART_TOO_SMALL`` (400)"""

class FilePartsInvalid(BadRequest):
    """``FILE_PARTS_INVALID`` (400)"""

class FileReferenceEmpty(BadRequest):
    """``FILE_REFERENCE_EMPTY`` (400)"""

class FileReferenceEmptyX(_Index, BadRequest):
    """``FILE_REFERENCE_X_EMPTY`` (400)"""

class FileReferenceExpired(BadRequest):
    """``FILE_REFERENCE_EXPIRED`` (400)"""

class FileReferenceExpiredX(_Index, BadRequest):
    """``FILE_REFERENCE_X_EXPIRED`` (400)"""

class FileReferenceInvalid(BadRequest):
    """``FILE_REFERENCE_INVALID`` (400)"""

class FileReferenceInvalidX(_Index, BadRequest):
    """``FILE_REFERENCE_X_INVALID`` (400)"""

class FileTitleEmpty(BadRequest):
    """``FILE_TITLE_EMPTY`` (400)"""

class FileTokenInvalid(BadRequest):
    """``FILE_TOKEN_INVALID`` (400)"""

class FileWriteFailed(ServerError):
    """``FILE_WRITE_FAILED`` (500)"""

class FilerefUpgradeNeeded(NotAcceptable):
    """``FILEREF_UPGRADE_NEEDED`` (406)"""

class FilterIdInvalid(BadRequest):
    """``FILTER_ID_INVALID`` (400)"""

class FilterIncludeEmpty(BadRequest):
    """``FILTER_INCLUDE_EMPTY`` (400)"""

class FilterIncludeTooMuch(BadRequest):
    """``FILTER_INCLUDE_TOO_MUCH`` (400)"""

class FilterNotSupported(BadRequest):
    """``FILTER_NOT_SUPPORTED`` (400)"""

class FilterTitleEmpty(BadRequest):
    """``FILTER_TITLE_EMPTY`` (400)"""

class FirstnameInvalid(BadRequest):
    """``FIRSTNAME_INVALID`` (400)"""

class FloodPremiumWait(_Seconds, Flood):
    """``FLOOD_PREMIUM_WAIT_X`` (420)"""

class FloodTestPhoneWait(_Seconds, Flood):
    """``FLOOD_TEST_PHONE_WAIT_X`` (420)"""

class FloodWait(_Seconds, Flood):
    """``FLOOD_WAIT_X`` (420)"""

class FloodskipNotAllowed(BadRequest):
    """``FLOODSKIP_NOT_ALLOWED`` (400)"""

class FolderDeacAutofixAll(ServerError):
    """``FOLDER_DEAC_AUTOFIX_ALL`` (500)"""

class FolderIdEmpty(BadRequest):
    """``FOLDER_ID_EMPTY`` (400)"""

class FolderIdInvalid(BadRequest):
    """``FOLDER_ID_INVALID`` (400)"""

class FormExpired(BadRequest):
    """``FORM_EXPIRED`` (400)"""

class FormIdEmpty(BadRequest):
    """``FORM_ID_EMPTY`` (400)"""

class FormIdExpired(BadRequest):
    """``FORM_ID_EXPIRED`` (400)"""

class FormSubmitDuplicate(BadRequest):
    """``FORM_SUBMIT_DUPLICATE`` (400)"""

class FormUnsupported(BadRequest):
    """``FORM_UNSUPPORTED`` (400)"""

class ForumEnabled(BadRequest):
    """``FORUM_ENABLED`` (400)"""

class FreshChangeAdminsForbidden(BadRequest):
    """``FRESH_CHANGE_ADMINS_FORBIDDEN`` (400, 406)"""

class FreshChangePhoneForbidden(NotAcceptable):
    """``FRESH_CHANGE_PHONE_FORBIDDEN`` (406)"""

class FreshResetAuthorisationForbidden(NotAcceptable):
    """``FRESH_RESET_AUTHORISATION_FORBIDDEN`` (406)"""

class FromMessageBotDisabled(BadRequest):
    """``FROM_MESSAGE_BOT_DISABLED`` (400)"""

class FromPeerInvalid(BadRequest):
    """``FROM_PEER_INVALID`` (400)"""

class FrozenMethodInvalid(Flood):
    """``FROZEN_METHOD_INVALID`` (420)"""

class FrozenParticipantMissing(BadRequest):
    """``FROZEN_PARTICIPANT_MISSING`` (400)"""

class FutureCreatorNone(BadRequest):
    """``FUTURE_CREATOR_NONE`` (400)"""

class GameBotInvalid(BadRequest):
    """``GAME_BOT_INVALID`` (400)"""

class GeneralModifyIconForbidden(BadRequest):
    """``GENERAL_MODIFY_ICON_FORBIDDEN`` (400)"""

class GeoPointInvalid(BadRequest):
    """``GEO_POINT_INVALID`` (400)"""

class GifContentTypeInvalid(BadRequest):
    """``GIF_CONTENT_TYPE_INVALID`` (400)"""

class GifIdInvalid(BadRequest):
    """``GIF_ID_INVALID`` (400)"""

class GiftMonthsInvalid(BadRequest):
    """``GIFT_MONTHS_INVALID`` (400)"""

class GiftSlugExpired(BadRequest):
    """``GIFT_SLUG_EXPIRED`` (400)"""

class GiftSlugInvalid(BadRequest):
    """``GIFT_SLUG_INVALID`` (400)"""

class GiftStarsInvalid(BadRequest):
    """``GIFT_STARS_INVALID`` (400)"""

class GiftcodeNotAllowed(NotAcceptable):
    """``GIFTCODE_NOT_ALLOWED`` (406)"""

class GraphExpiredReload(BadRequest):
    """``GRAPH_EXPIRED_RELOAD`` (400)"""

class GraphInvalidReload(BadRequest):
    """``GRAPH_INVALID_RELOAD`` (400)"""

class GraphOutdatedReload(BadRequest):
    """``GRAPH_OUTDATED_RELOAD`` (400)"""

class GroupCallInvalid(BadRequest):
    """``GROUP_CALL_INVALID`` (400)"""

class GroupcallAddParticipantsFailed(ServerError):
    """``GROUPCALL_ADD_PARTICIPANTS_FAILED`` (500)"""

class GroupcallAlreadyDiscarded(BadRequest):
    """``GROUPCALL_ALREADY_DISCARDED`` (400)"""

class GroupcallAlreadyStarted(Forbidden):
    """``GROUPCALL_ALREADY_STARTED`` (403)"""

class GroupcallChangeForbidden(Forbidden):
    """``GROUPCALL_CHANGE_FORBIDDEN`` (403)"""

class GroupcallForbidden(BadRequest):
    """``GROUPCALL_FORBIDDEN`` (400, 403)"""

class GroupcallInvalid(BadRequest):
    """``GROUPCALL_INVALID`` (400)"""

class GroupcallJoinMissing(BadRequest):
    """``GROUPCALL_JOIN_MISSING`` (400)"""

class GroupcallNotModified(BadRequest):
    """``GROUPCALL_NOT_MODIFIED`` (400)"""

class GroupcallSsrcDuplicateMuch(BadRequest):
    """``GROUPCALL_SSRC_DUPLICATE_MUCH`` (400)"""

class GroupedIdOccupyFailed(ServerError):
    """``GROUPED_ID_OCCUPY_FAILED`` (500)"""

class GroupedMediaInvalid(BadRequest):
    """``GROUPED_MEDIA_INVALID`` (400)"""

class HashInvalid(BadRequest):
    """``HASH_INVALID`` (400)"""

class HashSizeInvalid(BadRequest):
    """``HASH_SIZE_INVALID`` (400)"""

class HashtagInvalid(BadRequest):
    """``HASHTAG_INVALID`` (400)"""

class HideRequesterMissing(BadRequest):
    """``HIDE_REQUESTER_MISSING`` (400)"""

class HistoryGetFailed(ServerError):
    """``HISTORY_GET_FAILED`` (500)"""

class IdExpired(BadRequest):
    """``ID_EXPIRED`` (400)"""

class IdInvalid(BadRequest):
    """``ID_INVALID`` (400)"""

class ImageEngineDown(ServerError):
    """``IMAGE_ENGINE_DOWN`` (500)"""

class ImageProcessFailed(BadRequest):
    """``IMAGE_PROCESS_FAILED`` (400)"""

class ImportFileInvalid(BadRequest):
    """``IMPORT_FILE_INVALID`` (400)"""

class ImportFormatDateInvalid(BadRequest):
    """``IMPORT_FORMAT_DATE_INVALID`` (400)"""

class ImportFormatUnrecognized(BadRequest):
    """``IMPORT_FORMAT_UNRECOGNIZED`` (400)"""

class ImportHistoryLogEmpty(BadRequest):
    """``IMPORT_HISTORY_LOG_EMPTY`` (400)"""

class ImportIdInvalid(BadRequest):
    """``IMPORT_ID_INVALID`` (400)"""

class ImportTokenInvalid(BadRequest):
    """``IMPORT_TOKEN_INVALID`` (400)"""

class InlineBotRequired(Forbidden):
    """``INLINE_BOT_REQUIRED`` (403)"""

class InlineResultExpired(BadRequest):
    """``INLINE_RESULT_EXPIRED`` (400)"""

class InputChatlistInvalid(BadRequest):
    """``INPUT_CHATLIST_INVALID`` (400)"""

class InputConstructorInvalid(BadRequest):
    """``INPUT_CONSTRUCTOR_INVALID`` (400)"""

class InputFetchError(BadRequest):
    """``INPUT_FETCH_ERROR`` (400)"""

class InputFetchErrorX(BadRequest):
    """``INPUT_FETCH_ERROR_X`` (400)"""

class InputFetchFail(BadRequest):
    """``INPUT_FETCH_FAIL`` (400)"""

class InputFileInvalid(BadRequest):
    """``INPUT_FILE_INVALID`` (400)"""

class InputFilterInvalid(BadRequest):
    """``INPUT_FILTER_INVALID`` (400)"""

class InputLayerInvalid(BadRequest):
    """``INPUT_LAYER_INVALID`` (400)"""

class InputMethodInvalid(BadRequest):
    """``INPUT_METHOD_INVALID`` (400)"""

class InputMethodInvalidX(BadRequest):
    """``INPUT_METHOD_INVALID_X_X`` (400)"""

class InputPeersEmpty(BadRequest):
    """``INPUT_PEERS_EMPTY`` (400)"""

class InputPurposeInvalid(BadRequest):
    """``INPUT_PURPOSE_INVALID`` (400)"""

class InputRequestTooLong(BadRequest):
    """``INPUT_REQUEST_TOO_LONG`` (400)"""

class InputStarsAmountInvalid(BadRequest):
    """``INPUT_STARS_AMOUNT_INVALID`` (400)"""

class InputStarsNanosInvalid(BadRequest):
    """``INPUT_STARS_NANOS_INVALID`` (400)"""

class InputTextEmpty(BadRequest):
    """``INPUT_TEXT_EMPTY`` (400)"""

class InputTextTooLong(BadRequest):
    """``INPUT_TEXT_TOO_LONG`` (400)"""

class InputUserDeactivated(BadRequest):
    """``INPUT_USER_DEACTIVATED`` (400)"""

class IntegrityCheckClassic(Forbidden):
    """``INTEGRITY_CHECK_CLASSIC_X`` (403)"""

class InterdcCallError(_DcId, ServerError):
    """``INTERDC_X_CALL_ERROR`` (500)"""

class InterdcCallRichError(_DcId, ServerError):
    """``INTERDC_X_CALL_RICH_ERROR`` (500)"""

class InviteForbiddenWithJoinas(BadRequest):
    """``INVITE_FORBIDDEN_WITH_JOINAS`` (400)"""

class InviteHashEmpty(BadRequest):
    """``INVITE_HASH_EMPTY`` (400)"""

class InviteHashExpired(BadRequest):
    """``INVITE_HASH_EXPIRED`` (400, 406)"""

class InviteHashInvalid(BadRequest):
    """``INVITE_HASH_INVALID`` (400)"""

class InviteRequestSent(BadRequest):
    """``INVITE_REQUEST_SENT`` (400)"""

class InviteRevokedMissing(BadRequest):
    """``INVITE_REVOKED_MISSING`` (400)"""

class InviteSlugEmpty(BadRequest):
    """``INVITE_SLUG_EMPTY`` (400)"""

class InviteSlugExpired(BadRequest):
    """``INVITE_SLUG_EXPIRED`` (400)"""

class InviteSlugInvalid(BadRequest):
    """``INVITE_SLUG_INVALID`` (400)"""

class InvitesTooMuch(BadRequest):
    """``INVITES_TOO_MUCH`` (400)"""

class InvoiceInvalid(BadRequest):
    """``INVOICE_INVALID`` (400)"""

class InvoicePayloadInvalid(BadRequest):
    """``INVOICE_PAYLOAD_INVALID`` (400)"""

class JoinAsPeerInvalid(BadRequest):
    """``JOIN_AS_PEER_INVALID`` (400)"""

class JoinGuardTimeout(BadRequest):
    """``JOIN_GUARD_TIMEOUT`` (400)"""

class LangCodeInvalid(BadRequest):
    """``LANG_CODE_INVALID`` (400)"""

class LangCodeNotSupported(BadRequest):
    """``LANG_CODE_NOT_SUPPORTED`` (400)"""

class LangPackInvalid(BadRequest):
    """``LANG_PACK_INVALID`` (400)"""

class LanguageInvalid(BadRequest):
    """``LANGUAGE_INVALID`` (400)"""

class LastnameInvalid(BadRequest):
    """``LASTNAME_INVALID`` (400)"""

class LimitInvalid(BadRequest):
    """``LIMIT_INVALID`` (400)"""

class LimitPerPostInvalid(BadRequest):
    """``LIMIT_PER_POST_INVALID`` (400)"""

class LinkNotModified(BadRequest):
    """``LINK_NOT_MODIFIED`` (400)"""

class LiveDisabled(Forbidden):
    """``LIVE_DISABLED`` (403)"""

class LocationInvalid(BadRequest):
    """``LOCATION_INVALID`` (400)"""

class ManagerInvalid(BadRequest):
    """``MANAGER_INVALID`` (400)"""

class ManagerPermissionMissing(BadRequest):
    """``MANAGER_PERMISSION_MISSING`` (400)"""

class MaxDateInvalid(BadRequest):
    """``MAX_DATE_INVALID`` (400)"""

class MaxIdInvalid(BadRequest):
    """``MAX_ID_INVALID`` (400)"""

class MaxQtsInvalid(BadRequest):
    """``MAX_QTS_INVALID`` (400)"""

class Md5ChecksumInvalid(BadRequest):
    """``MD5_CHECKSUM_INVALID`` (400)"""

class MediaAlreadyPaid(BadRequest):
    """``MEDIA_ALREADY_PAID`` (400)"""

class MediaCaptionTooLong(BadRequest):
    """``MEDIA_CAPTION_TOO_LONG`` (400)"""

class MediaEmpty(BadRequest):
    """``MEDIA_EMPTY`` (400)"""

class MediaFileInvalid(BadRequest):
    """``MEDIA_FILE_INVALID`` (400)"""

class MediaGroupedInvalid(BadRequest):
    """``MEDIA_GROUPED_INVALID`` (400)"""

class MediaInvalid(BadRequest):
    """``MEDIA_INVALID`` (400)"""

class MediaNewInvalid(BadRequest):
    """``MEDIA_NEW_INVALID`` (400)"""

class MediaPrevInvalid(BadRequest):
    """``MEDIA_PREV_INVALID`` (400)"""

class MediaTtlInvalid(BadRequest):
    """``MEDIA_TTL_INVALID`` (400)"""

class MediaTypeInvalid(BadRequest):
    """``MEDIA_TYPE_INVALID`` (400)"""

class MediaVideoStoryMissing(BadRequest):
    """``MEDIA_VIDEO_STORY_MISSING`` (400)"""

class MegagroupGeoRequired(BadRequest):
    """``MEGAGROUP_GEO_REQUIRED`` (400)"""

class MegagroupIdInvalid(BadRequest):
    """``MEGAGROUP_ID_INVALID`` (400)"""

class MegagroupPrehistoryHidden(BadRequest):
    """``MEGAGROUP_PREHISTORY_HIDDEN`` (400)"""

class MegagroupRequired(BadRequest):
    """``MEGAGROUP_REQUIRED`` (400)"""

class MemberFetchFailed(ServerError):
    """``MEMBER_FETCH_FAILED`` (500)"""

class MemberNoLocation(ServerError):
    """``MEMBER_NO_LOCATION`` (500)"""

class MemberOccupyPrimaryLocFailed(ServerError):
    """``MEMBER_OCCUPY_PRIMARY_LOC_FAILED`` (500)"""

class MemberOccupyUsernameFailed(ServerError):
    """``MEMBER_OCCUPY_USERNAME_FAILED`` (500)"""

class MessageAuthorRequired(Forbidden):
    """``MESSAGE_AUTHOR_REQUIRED`` (403)"""

class MessageDeleteForbidden(Forbidden):
    """``MESSAGE_DELETE_FORBIDDEN`` (403)"""

class MessageEditTimeExpired(BadRequest):
    """``MESSAGE_EDIT_TIME_EXPIRED`` (400)"""

class MessageEmpty(BadRequest):
    """``MESSAGE_EMPTY`` (400)"""

class MessageIdInvalid(BadRequest):
    """``MESSAGE_ID_INVALID`` (400)"""

class MessageIdsEmpty(BadRequest):
    """``MESSAGE_IDS_EMPTY`` (400)"""

class MessageNotCommand(BadRequest):
    """``MESSAGE_NOT_COMMAND`` (400)"""

class MessageNotModified(BadRequest):
    """``MESSAGE_NOT_MODIFIED`` (400)"""

class MessageNotReadYet(BadRequest):
    """``MESSAGE_NOT_READ_YET`` (400)"""

class MessagePollClosed(BadRequest):
    """``MESSAGE_POLL_CLOSED`` (400)"""

class MessageRequired(BadRequest):
    """``MESSAGE_REQUIRED`` (400)"""

class MessageTooLong(BadRequest):
    """``MESSAGE_TOO_LONG`` (400)"""

class MessageTooOld(BadRequest):
    """``MESSAGE_TOO_OLD`` (400)"""

class MethodInvalid(BadRequest):
    """``METHOD_INVALID`` (400, 404)"""

class MinDateInvalid(BadRequest):
    """``MIN_DATE_INVALID`` (400)"""

class MonoforumFilterInvalid(BadRequest):
    """``MONOFORUM_FILTER_INVALID`` (400)"""

class MonthInvalid(BadRequest):
    """``MONTH_INVALID`` (400)"""

class MsgIdInvalid(BadRequest):
    """``MSG_ID_INVALID`` (400)"""

class MsgRangeUnsync(ServerError):
    """``MSG_RANGE_UNSYNC`` (500)"""

class MsgTooOld(BadRequest):
    """``MSG_TOO_OLD`` (400)"""

class MsgVoiceMissing(BadRequest):
    """``MSG_VOICE_MISSING`` (400)"""

class MsgVoiceTooLong(BadRequest):
    """``MSG_VOICE_TOO_LONG`` (400)"""

class MsgWaitFailed(BadRequest):
    """``MSG_WAIT_FAILED`` (400, 500)"""

class MsgWaitTimeout(ServerError):
    """``MSG_WAIT_TIMEOUT`` (-503, 503)"""

class MsgidDecreaseRetry(ServerError):
    """``MSGID_DECREASE_RETRY`` (500)"""

class MtSendQueueTooLong(ServerError):
    """``MT_SEND_QUEUE_TOO_LONG`` (500)"""

class MtprotoClusterInvalid(BadRequest):
    """``MTPROTO_CLUSTER_INVALID`` (400)"""

class MultiMediaTooLong(BadRequest):
    """``MULTI_MEDIA_TOO_LONG`` (400)"""

class NameInvalid(BadRequest):
    """``NAME_INVALID`` (400)"""

class NeedActionMissing(BadRequest):
    """``NEED_ACTION_MISSING`` (400)"""

class NeedChatInvalid(ServerError):
    """``NEED_CHAT_INVALID`` (500)"""

class NeedDocInvalid(ServerError):
    """``NEED_DOC_INVALID`` (500)"""

class NeedMemberInvalid(ServerError):
    """``NEED_MEMBER_INVALID`` (500)"""

class NetworkMigrate(_DcId, SeeOther):
    """``NETWORK_MIGRATE_X`` (303)"""

class NewSaltInvalid(BadRequest):
    """``NEW_SALT_INVALID`` (400)"""

class NewSettingsEmpty(BadRequest):
    """``NEW_SETTINGS_EMPTY`` (400)"""

class NewSettingsInvalid(BadRequest):
    """``NEW_SETTINGS_INVALID`` (400)"""

class NextOffsetInvalid(BadRequest):
    """``NEXT_OFFSET_INVALID`` (400)"""

class NoPaymentNeeded(BadRequest):
    """``NO_PAYMENT_NEEDED`` (400)"""

class NogeneralHideForbidden(BadRequest):
    """``NOGENERAL_HIDE_FORBIDDEN`` (400)"""

class NotAllowed(Forbidden):
    """``NOT_ALLOWED`` (403)"""

class NotEligible(BadRequest):
    """``NOT_ELIGIBLE`` (400, 403)"""

class NotJoined(BadRequest):
    """``NOT_JOINED`` (400)"""

class OauthRequestInvalid(ServerError):
    """``OAUTH_REQUEST_INVALID`` (500)"""

class OffsetInvalid(BadRequest):
    """``OFFSET_INVALID`` (400)"""

class OffsetPeerIdInvalid(BadRequest):
    """``OFFSET_PEER_ID_INVALID`` (400)"""

class OptionInvalid(BadRequest):
    """``OPTION_INVALID`` (400)"""

class OptionsTooMuch(BadRequest):
    """``OPTIONS_TOO_MUCH`` (400)"""

class OrderInvalid(BadRequest):
    """``ORDER_INVALID`` (400)"""

class PackShortNameInvalid(BadRequest):
    """``PACK_SHORT_NAME_INVALID`` (400)"""

class PackShortNameOccupied(BadRequest):
    """``PACK_SHORT_NAME_OCCUPIED`` (400)"""

class PackTitleInvalid(BadRequest):
    """``PACK_TITLE_INVALID`` (400)"""

class PackTypeInvalid(BadRequest):
    """``PACK_TYPE_INVALID`` (400)"""

class ParentPeerInvalid(BadRequest):
    """``PARENT_PEER_INVALID`` (400)"""

class ParticipantCallFailed(ServerError):
    """``PARTICIPANT_CALL_FAILED`` (500)"""

class ParticipantIdInvalid(BadRequest):
    """``PARTICIPANT_ID_INVALID`` (400)"""

class ParticipantJoinMissing(BadRequest):
    """``PARTICIPANT_JOIN_MISSING`` (400, 403)"""

class ParticipantVersionOutdated(BadRequest):
    """``PARTICIPANT_VERSION_OUTDATED`` (400)"""

class ParticipantsTooFew(BadRequest):
    """``PARTICIPANTS_TOO_FEW`` (400)"""

class PasskeyAuthRestart(ServerError):
    """``PASSKEY_AUTH_RESTART`` (500)"""

class PasskeyCredentialNotFound(BadRequest):
    """``PASSKEY_CREDENTIAL_NOT_FOUND`` (400)"""

class PasskeyOriginMismatch(BadRequest):
    """``PASSKEY_ORIGIN_MISMATCH`` (400)"""

class PasswordEmpty(BadRequest):
    """``PASSWORD_EMPTY`` (400)"""

class PasswordHashInvalid(BadRequest):
    """``PASSWORD_HASH_INVALID`` (400)"""

class PasswordMissing(BadRequest):
    """``PASSWORD_MISSING`` (400)"""

class PasswordRecoveryExpired(BadRequest):
    """``PASSWORD_RECOVERY_EXPIRED`` (400)"""

class PasswordRecoveryNa(BadRequest):
    """``PASSWORD_RECOVERY_NA`` (400)"""

class PasswordRequired(BadRequest):
    """``PASSWORD_REQUIRED`` (400)"""

class PasswordTooFresh(_Seconds, BadRequest):
    """``PASSWORD_TOO_FRESH_X`` (400)"""

class PaymentCredentialsInvalid(BadRequest):
    """``PAYMENT_CREDENTIALS_INVALID`` (400)"""

class PaymentProviderInvalid(BadRequest):
    """``PAYMENT_PROVIDER_INVALID`` (400)"""

class PaymentRequired(BadRequest):
    """``PAYMENT_REQUIRED`` (400)"""

class PaymentUnsupported(NotAcceptable):
    """``PAYMENT_UNSUPPORTED`` (406)"""

class PeerFlood(BadRequest):
    """``PEER_FLOOD`` (400)"""

class PeerHistoryEmpty(BadRequest):
    """``PEER_HISTORY_EMPTY`` (400)"""

class PeerIdInvalid(BadRequest):
    """``PEER_ID_INVALID`` (400, 403, 404, 406)"""

class PeerIdNotSupported(BadRequest):
    """``PEER_ID_NOT_SUPPORTED`` (400)"""

class PeerTypesInvalid(BadRequest):
    """``PEER_TYPES_INVALID`` (400)"""

class PeersListEmpty(BadRequest):
    """``PEERS_LIST_EMPTY`` (400)"""

class PersistentTimestampEmpty(BadRequest):
    """``PERSISTENT_TIMESTAMP_EMPTY`` (400)"""

class PersistentTimestampInvalid(BadRequest):
    """``PERSISTENT_TIMESTAMP_INVALID`` (400)"""

class PersistentTimestampOutdated(ServerError):
    """``PERSISTENT_TIMESTAMP_OUTDATED`` (500)"""

class PhoneCodeEmpty(BadRequest):
    """``PHONE_CODE_EMPTY`` (400)"""

class PhoneCodeExpired(BadRequest):
    """``PHONE_CODE_EXPIRED`` (400)"""

class PhoneCodeHashEmpty(BadRequest):
    """``PHONE_CODE_HASH_EMPTY`` (400)"""

class PhoneCodeInvalid(BadRequest):
    """``PHONE_CODE_INVALID`` (400)"""

class PhoneHashExpired(BadRequest):
    """``PHONE_HASH_EXPIRED`` (400)"""

class PhoneMigrate(_DcId, SeeOther):
    """``PHONE_MIGRATE_X`` (303)"""

class PhoneNotOccupied(BadRequest):
    """``PHONE_NOT_OCCUPIED`` (400)"""

class PhoneNumberAppSignupForbidden(BadRequest):
    """``PHONE_NUMBER_APP_SIGNUP_FORBIDDEN`` (400)"""

class PhoneNumberBanned(BadRequest):
    """``PHONE_NUMBER_BANNED`` (400)"""

class PhoneNumberFlood(BadRequest):
    """``PHONE_NUMBER_FLOOD`` (400)"""

class PhoneNumberInvalid(BadRequest):
    """``PHONE_NUMBER_INVALID`` (400, 406)"""

class PhoneNumberOccupied(BadRequest):
    """``PHONE_NUMBER_OCCUPIED`` (400)"""

class PhoneNumberUnoccupied(BadRequest):
    """``PHONE_NUMBER_UNOCCUPIED`` (400)"""

class PhonePasswordFlood(NotAcceptable):
    """``PHONE_PASSWORD_FLOOD`` (406)"""

class PhonePasswordProtected(BadRequest):
    """``PHONE_PASSWORD_PROTECTED`` (400)"""

class PhotoContentTypeInvalid(BadRequest):
    """``PHOTO_CONTENT_TYPE_INVALID`` (400)"""

class PhotoContentUrlEmpty(BadRequest):
    """``PHOTO_CONTENT_URL_EMPTY`` (400)"""

class PhotoCreateFailed(ServerError):
    """``PHOTO_CREATE_FAILED`` (500)"""

class PhotoCropFileMissing(BadRequest):
    """``PHOTO_CROP_FILE_MISSING`` (400)"""

class PhotoCropSizeSmall(BadRequest):
    """``PHOTO_CROP_SIZE_SMALL`` (400)"""

class PhotoExtInvalid(BadRequest):
    """``PHOTO_EXT_INVALID`` (400)"""

class PhotoFileMissing(BadRequest):
    """``PHOTO_FILE_MISSING`` (400)"""

class PhotoIdInvalid(BadRequest):
    """``PHOTO_ID_INVALID`` (400)"""

class PhotoInvalid(BadRequest):
    """``PHOTO_INVALID`` (400)"""

class PhotoInvalidDimensions(BadRequest):
    """``PHOTO_INVALID_DIMENSIONS`` (400)"""

class PhotoSaveFileInvalid(BadRequest):
    """``PHOTO_SAVE_FILE_INVALID`` (400)"""

class PhotoThumbUrlEmpty(BadRequest):
    """``PHOTO_THUMB_URL_EMPTY`` (400)"""

class PhotoThumbUrlInvalid(BadRequest):
    """``PHOTO_THUMB_URL_INVALID`` (400)"""

class PinRestricted(BadRequest):
    """``PIN_RESTRICTED`` (400)"""

class PinnedDialogsTooMuch(BadRequest):
    """``PINNED_DIALOGS_TOO_MUCH`` (400)"""

class PinnedTooMuch(BadRequest):
    """``PINNED_TOO_MUCH`` (400)"""

class PinnedTopicNotModified(BadRequest):
    """``PINNED_TOPIC_NOT_MODIFIED`` (400)"""

class PlatformInvalid(BadRequest):
    """``PLATFORM_INVALID`` (400)"""

class PollAnswerInvalid(BadRequest):
    """``POLL_ANSWER_INVALID`` (400)"""

class PollAnswersInvalid(BadRequest):
    """``POLL_ANSWERS_INVALID`` (400)"""

class PollCountryRestricted(NotAcceptable):
    """``POLL_COUNTRY_RESTRICTED`` (406)"""

class PollMemberRestricted(NotAcceptable):
    """``POLL_MEMBER_RESTRICTED`` (406)"""

class PollOptionDuplicate(BadRequest):
    """``POLL_OPTION_DUPLICATE`` (400)"""

class PollOptionInvalid(BadRequest):
    """``POLL_OPTION_INVALID`` (400)"""

class PollQuestionInvalid(BadRequest):
    """``POLL_QUESTION_INVALID`` (400)"""

class PollUnsupported(BadRequest):
    """``POLL_UNSUPPORTED`` (400)"""

class PollVoteRequired(BadRequest):
    """``POLL_VOTE_REQUIRED`` (400, 403)"""

class PostponedTimeout(ServerError):
    """``POSTPONED_TIMEOUT`` (500)"""

class PrecheckoutFailed(BadRequest):
    """``PRECHECKOUT_FAILED`` (400, 406)"""

class PremiumAccountRequired(BadRequest):
    """``PREMIUM_ACCOUNT_REQUIRED`` (400, 403)"""

class PremiumCurrentlyUnavailable(NotAcceptable):
    """``PREMIUM_CURRENTLY_UNAVAILABLE`` (406)"""

class PremiumGiftcodeWasRefunded(BadRequest):
    """``PREMIUM_GIFTCODE_WAS_REFUNDED`` (400)"""

class PremiumPurposeInvalid(BadRequest):
    """``PREMIUM_PURPOSE_INVALID`` (400)"""

class PremiumSubActiveUntil(_Until, Flood):
    """``PREMIUM_SUB_ACTIVE_UNTIL_X`` (420)"""

class PreviousChatImportActiveWait(_Minutes, NotAcceptable):
    """``PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_XMIN`` (406)"""

class PricingChatInvalid(BadRequest):
    """``PRICING_CHAT_INVALID`` (400)"""

class PrivacyKeyInvalid(BadRequest):
    """``PRIVACY_KEY_INVALID`` (400)"""

class PrivacyPremiumRequired(Forbidden):
    """``PRIVACY_PREMIUM_REQUIRED`` (403, 406)"""

class PrivacyTooLong(BadRequest):
    """``PRIVACY_TOO_LONG`` (400)"""

class PrivacyValueInvalid(BadRequest):
    """``PRIVACY_VALUE_INVALID`` (400)"""

class PtsChangeEmpty(ServerError):
    """``PTS_CHANGE_EMPTY`` (500)"""

class PublicBroadcastExpected(BadRequest):
    """``PUBLIC_BROADCAST_EXPECTED`` (400)"""

class PublicChannelMissing(Forbidden):
    """``PUBLIC_CHANNEL_MISSING`` (403)"""

class PublicKeyInvalid(BadRequest):
    """``PUBLIC_KEY_INVALID`` (400)"""

class PublicKeyRequired(BadRequest):
    """``PUBLIC_KEY_REQUIRED`` (400)"""

class PurposeInvalid(BadRequest):
    """``PURPOSE_INVALID`` (400)"""

class QueryIdEmpty(BadRequest):
    """``QUERY_ID_EMPTY`` (400)"""

class QueryIdInvalid(BadRequest):
    """``QUERY_ID_INVALID`` (400)"""

class QueryTooShort(BadRequest):
    """``QUERY_TOO_SHORT`` (400)"""

class QuickRepliesBotNotAllowed(BadRequest):
    """``QUICK_REPLIES_BOT_NOT_ALLOWED`` (400)"""

class QuickRepliesTooMuch(BadRequest):
    """``QUICK_REPLIES_TOO_MUCH`` (400)"""

class QuizAnswerMissing(BadRequest):
    """``QUIZ_ANSWER_MISSING`` (400)"""

class QuizCorrectAnswerInvalid(BadRequest):
    """``QUIZ_CORRECT_ANSWER_INVALID`` (400)"""

class QuizCorrectAnswersEmpty(BadRequest):
    """``QUIZ_CORRECT_ANSWERS_EMPTY`` (400)"""

class QuizCorrectAnswersTooMuch(BadRequest):
    """``QUIZ_CORRECT_ANSWERS_TOO_MUCH`` (400)"""

class QuizMultipleInvalid(BadRequest):
    """``QUIZ_MULTIPLE_INVALID`` (400)"""

class QuoteTextInvalid(BadRequest):
    """``QUOTE_TEXT_INVALID`` (400)"""

class RaiseHandForbidden(BadRequest):
    """``RAISE_HAND_FORBIDDEN`` (400)"""

class RandomIdDuplicate(BadRequest):
    """``RANDOM_ID_DUPLICATE`` (400, 500)"""

class RandomIdEmpty(BadRequest):
    """``RANDOM_ID_EMPTY`` (400)"""

class RandomIdExpired(BadRequest):
    """``RANDOM_ID_EXPIRED`` (400)"""

class RandomIdInvalid(BadRequest):
    """``RANDOM_ID_INVALID`` (400)"""

class RandomLengthInvalid(BadRequest):
    """``RANDOM_LENGTH_INVALID`` (400)"""

class RangesInvalid(BadRequest):
    """``RANGES_INVALID`` (400)"""

class RankInvalid(BadRequest):
    """``RANK_INVALID`` (400)"""

class ReactionEmpty(BadRequest):
    """``REACTION_EMPTY`` (400)"""

class ReactionInvalid(BadRequest):
    """``REACTION_INVALID`` (400)"""

class ReactionsCountInvalid(BadRequest):
    """``REACTIONS_COUNT_INVALID`` (400)"""

class ReactionsTooMany(BadRequest):
    """``REACTIONS_TOO_MANY`` (400)"""

class RecaptchaCheck(Forbidden):
    """``RECAPTCHA_CHECK_X`` (403)"""

class ReceiptEmpty(BadRequest):
    """``RECEIPT_EMPTY`` (400)"""

class ReflectorNotAvailable(BadRequest):
    """``REFLECTOR_NOT_AVAILABLE`` (400)"""

class RegIdGenerateFailed(ServerError):
    """``REG_ID_GENERATE_FAILED`` (500)"""

class ReplyMarkupBuyEmpty(BadRequest):
    """``REPLY_MARKUP_BUY_EMPTY`` (400)"""

class ReplyMarkupGameEmpty(BadRequest):
    """``REPLY_MARKUP_GAME_EMPTY`` (400)"""

class ReplyMarkupInvalid(BadRequest):
    """``REPLY_MARKUP_INVALID`` (400)"""

class ReplyMarkupTooLong(BadRequest):
    """``REPLY_MARKUP_TOO_LONG`` (400)"""

class ReplyMessageIdInvalid(BadRequest):
    """``REPLY_MESSAGE_ID_INVALID`` (400)"""

class ReplyMessagesTooMuch(BadRequest):
    """``REPLY_MESSAGES_TOO_MUCH`` (400)"""

class ReplyToInvalid(BadRequest):
    """``REPLY_TO_INVALID`` (400)"""

class ReplyToMonoforumPeerInvalid(BadRequest):
    """``REPLY_TO_MONOFORUM_PEER_INVALID`` (400)"""

class ReplyToUserInvalid(BadRequest):
    """``REPLY_TO_USER_INVALID`` (400)"""

class RequestMsgExpired(BadRequest):
    """``REQUEST_MSG_EXPIRED`` (400)"""

class RequestTokenInvalid(BadRequest):
    """``REQUEST_TOKEN_INVALID`` (400)"""

class ResellStarsTooFew(BadRequest):
    """``RESELL_STARS_TOO_FEW`` (400)"""

class ResellStarsTooMuch(BadRequest):
    """``RESELL_STARS_TOO_MUCH`` (400)"""

class ResetRequestMissing(BadRequest):
    """``RESET_REQUEST_MISSING`` (400)"""

class ResultIdDuplicate(BadRequest):
    """``RESULT_ID_DUPLICATE`` (400)"""

class ResultIdEmpty(BadRequest):
    """``RESULT_ID_EMPTY`` (400)"""

class ResultIdInvalid(BadRequest):
    """``RESULT_ID_INVALID`` (400)"""

class ResultTypeInvalid(BadRequest):
    """``RESULT_TYPE_INVALID`` (400)"""

class ResultsTooMuch(BadRequest):
    """``RESULTS_TOO_MUCH`` (400)"""

class RevoteNotAllowed(BadRequest):
    """``REVOTE_NOT_ALLOWED`` (400)"""

class RichMessageDocumentInvalid(BadRequest):
    """``RICH_MESSAGE_DOCUMENT_INVALID`` (400)"""

class RichMessageUnsupported(BadRequest):
    """``RICH_MESSAGE_UNSUPPORTED`` (400)"""

class RightForbidden(Forbidden):
    """``RIGHT_FORBIDDEN`` (403)"""

class RightsNotModified(BadRequest):
    """``RIGHTS_NOT_MODIFIED`` (400)"""

class RingtoneInvalid(BadRequest):
    """``RINGTONE_INVALID`` (400)"""

class RingtoneMimeInvalid(BadRequest):
    """``RINGTONE_MIME_INVALID`` (400)"""

class RpcCallFail(ServerError):
    """``RPC_CALL_FAIL`` (500)"""

class RpcConnectFailed(ServerError):
    """``RPC_CONNECT_FAILED`` (500)"""

class RpcMcgetFail(ServerError):
    """``RPC_MCGET_FAIL`` (500)"""

class RpcSendFail(ServerError):
    """``RPC_SEND_FAIL`` (500)"""

class RsaDecryptFailed(BadRequest):
    """``RSA_DECRYPT_FAILED`` (400)"""

class SavedDialogsUnsupported(BadRequest):
    """``SAVED_DIALOGS_UNSUPPORTED`` (400)"""

class SavedIdEmpty(BadRequest):
    """``SAVED_ID_EMPTY`` (400)"""

class SavedPeerInvalid(BadRequest):
    """``SAVED_PEER_INVALID`` (400)"""

class ScheduleBotNotAllowed(BadRequest):
    """``SCHEDULE_BOT_NOT_ALLOWED`` (400)"""

class ScheduleDateInvalid(BadRequest):
    """``SCHEDULE_DATE_INVALID`` (400)"""

class ScheduleDateTooLate(BadRequest):
    """``SCHEDULE_DATE_TOO_LATE`` (400)"""

class ScheduleStatusPrivate(BadRequest):
    """``SCHEDULE_STATUS_PRIVATE`` (400)"""

class ScheduleTooMuch(BadRequest):
    """``SCHEDULE_TOO_MUCH`` (400)"""

class ScoreInvalid(BadRequest):
    """``SCORE_INVALID`` (400)"""

class SearchQueryEmpty(BadRequest):
    """``SEARCH_QUERY_EMPTY`` (400)"""

class SearchWithLinkNotSupported(BadRequest):
    """``SEARCH_WITH_LINK_NOT_SUPPORTED`` (400)"""

class SecondsInvalid(BadRequest):
    """``SECONDS_INVALID`` (400)"""

class SecureSecretRequired(BadRequest):
    """``SECURE_SECRET_REQUIRED`` (400)"""

class SelfDeleteRestricted(BadRequest):
    """``SELF_DELETE_RESTRICTED`` (400)"""

class SendAsPeerInvalid(BadRequest):
    """``SEND_AS_PEER_INVALID`` (400)"""

class SendCodeUnavailable(NotAcceptable):
    """``SEND_CODE_UNAVAILABLE`` (406)"""

class SendMediaInvalid(ServerError):
    """``SEND_MEDIA_INVALID`` (500)"""

class SendMessageGameInvalid(BadRequest):
    """``SEND_MESSAGE_GAME_INVALID`` (400)"""

class SendMessageMediaInvalid(BadRequest):
    """``SEND_MESSAGE_MEDIA_INVALID`` (400)"""

class SendMessageTypeInvalid(BadRequest):
    """``SEND_MESSAGE_TYPE_INVALID`` (400)"""

class SensitiveChangeForbidden(Forbidden):
    """``SENSITIVE_CHANGE_FORBIDDEN`` (403)"""

class SessionExpired(Unauthorized):
    """``SESSION_EXPIRED`` (401)"""

class SessionPasswordNeeded(Unauthorized):
    """``SESSION_PASSWORD_NEEDED`` (401)"""

class SessionRevoked(Unauthorized):
    """``SESSION_REVOKED`` (401)"""

class SessionTooFresh(_Seconds, BadRequest):
    """``SESSION_TOO_FRESH_X`` (400)"""

class SettingsInvalid(BadRequest):
    """``SETTINGS_INVALID`` (400)"""

class Sha256HashInvalid(BadRequest):
    """``SHA256_HASH_INVALID`` (400)"""

class ShortNameInvalid(BadRequest):
    """``SHORT_NAME_INVALID`` (400)"""

class ShortNameOccupied(BadRequest):
    """``SHORT_NAME_OCCUPIED`` (400)"""

class ShortcutInvalid(BadRequest):
    """``SHORTCUT_INVALID`` (400)"""

class ShortnameOccupyFailed(BadRequest):
    """``SHORTNAME_OCCUPY_FAILED`` (400)"""

class SignInFailed(ServerError):
    """``SIGN_IN_FAILED`` (500)"""

class SlotsEmpty(BadRequest):
    """``SLOTS_EMPTY`` (400)"""

class SlowmodeMultiMsgsDisabled(BadRequest):
    """``SLOWMODE_MULTI_MSGS_DISABLED`` (400)"""

class SlowmodeWait(_Seconds, Flood):
    """``SLOWMODE_WAIT_X`` (420)"""

class SlugInvalid(BadRequest):
    """``SLUG_INVALID`` (400)"""

class SmsCodeCreateFailed(BadRequest):
    """``SMS_CODE_CREATE_FAILED`` (400)"""

class SmsjobIdInvalid(BadRequest):
    """``SMSJOB_ID_INVALID`` (400)"""

class SolutionMediaEmpty(BadRequest):
    """``SOLUTION_MEDIA_EMPTY`` (400)"""

class SolutionMediaTypeInvalid(BadRequest):
    """``SOLUTION_MEDIA_TYPE_INVALID`` (400)"""

class SrpAInvalid(BadRequest):
    """``SRP_A_INVALID`` (400)"""

class SrpIdInvalid(BadRequest):
    """``SRP_ID_INVALID`` (400)"""

class SrpPasswordChanged(BadRequest):
    """``SRP_PASSWORD_CHANGED`` (400)"""

class StargiftAlreadyBurned(BadRequest):
    """``STARGIFT_ALREADY_BURNED`` (400)"""

class StargiftAlreadyConverted(BadRequest):
    """``STARGIFT_ALREADY_CONVERTED`` (400)"""

class StargiftAlreadyRefunded(BadRequest):
    """``STARGIFT_ALREADY_REFUNDED`` (400)"""

class StargiftAlreadyTransferred(BadRequest):
    """``STARGIFT_ALREADY_TRANSFERRED`` (400)"""

class StargiftAlreadyUpgraded(BadRequest):
    """``STARGIFT_ALREADY_UPGRADED`` (400)"""

class StargiftAttributeInvalid(BadRequest):
    """``STARGIFT_ATTRIBUTE_INVALID`` (400)"""

class StargiftConvertBotNotAllowed(Forbidden):
    """``STARGIFT_CONVERT_BOT_NOT_ALLOWED`` (403)"""

class StargiftConvertTooOld(BadRequest):
    """``STARGIFT_CONVERT_TOO_OLD`` (400)"""

class StargiftExportInProgress(NotAcceptable):
    """``STARGIFT_EXPORT_IN_PROGRESS`` (406)"""

class StargiftExportUnavailable(BadRequest):
    """``STARGIFT_EXPORT_UNAVAILABLE`` (400)"""

class StargiftInvalid(BadRequest):
    """``STARGIFT_INVALID`` (400)"""

class StargiftMessageInvalid(BadRequest):
    """``STARGIFT_MESSAGE_INVALID`` (400, 406)"""

class StargiftNotFound(BadRequest):
    """``STARGIFT_NOT_FOUND`` (400)"""

class StargiftNotOwner(BadRequest):
    """``STARGIFT_NOT_OWNER`` (400)"""

class StargiftNotUnique(BadRequest):
    """``STARGIFT_NOT_UNIQUE`` (400)"""

class StargiftObjectInvalid(BadRequest):
    """``STARGIFT_OBJECT_INVALID`` (400)"""

class StargiftOfferInvalid(BadRequest):
    """``STARGIFT_OFFER_INVALID`` (400)"""

class StargiftOfferNotAllowed(BadRequest):
    """``STARGIFT_OFFER_NOT_ALLOWED`` (400)"""

class StargiftOwnerInvalid(BadRequest):
    """``STARGIFT_OWNER_INVALID`` (400)"""

class StargiftPeerInvalid(BadRequest):
    """``STARGIFT_PEER_INVALID`` (400)"""

class StargiftResellCurrencyNotAllowed(BadRequest):
    """``STARGIFT_RESELL_CURRENCY_NOT_ALLOWED`` (400)"""

class StargiftResellNotAllowed(BadRequest):
    """``STARGIFT_RESELL_NOT_ALLOWED`` (400)"""

class StargiftResellTooEarly(_Seconds, BadRequest):
    """``STARGIFT_RESELL_TOO_EARLY_X`` (400)"""

class StargiftSlugInvalid(BadRequest):
    """``STARGIFT_SLUG_INVALID`` (400)"""

class StargiftTransferTooEarly(_Seconds, BadRequest):
    """``STARGIFT_TRANSFER_TOO_EARLY_X`` (400)"""

class StargiftUpgradeUnavailable(BadRequest):
    """``STARGIFT_UPGRADE_UNAVAILABLE`` (400)"""

class StargiftUsageLimited(BadRequest):
    """``STARGIFT_USAGE_LIMITED`` (400, 406)"""

class StargiftUserUsageLimited(BadRequest):
    """``STARGIFT_USER_USAGE_LIMITED`` (400)"""

class StarrefAwaitingEnd(BadRequest):
    """``STARREF_AWAITING_END`` (400)"""

class StarrefExpired(BadRequest):
    """``STARREF_EXPIRED`` (400)"""

class StarrefHashRevoked(BadRequest):
    """``STARREF_HASH_REVOKED`` (400)"""

class StarrefMonthsTooLow(BadRequest):
    """``STARREF_MONTHS_TOO_LOW`` (400)"""

class StarrefPermilleInvalid(BadRequest):
    """``STARREF_PERMILLE_INVALID`` (400)"""

class StarrefPermilleTooLow(BadRequest):
    """``STARREF_PERMILLE_TOO_LOW`` (400)"""

class StarsAmountInvalid(BadRequest):
    """``STARS_AMOUNT_INVALID`` (400)"""

class StarsFormAmountMismatch(BadRequest):
    """``STARS_FORM_AMOUNT_MISMATCH`` (400, 406)"""

class StarsInvoiceInvalid(BadRequest):
    """``STARS_INVOICE_INVALID`` (400)"""

class StarsPaymentRequired(BadRequest):
    """``STARS_PAYMENT_REQUIRED`` (400)"""

class StartParamEmpty(BadRequest):
    """``START_PARAM_EMPTY`` (400)"""

class StartParamInvalid(BadRequest):
    """``START_PARAM_INVALID`` (400)"""

class StartParamTooLong(BadRequest):
    """``START_PARAM_TOO_LONG`` (400)"""

class StatsMigrate(_DcId, SeeOther):
    """``STATS_MIGRATE_X`` (303)"""

class StickerDocumentInvalid(BadRequest):
    """``STICKER_DOCUMENT_INVALID`` (400)"""

class StickerEmojiInvalid(BadRequest):
    """``STICKER_EMOJI_INVALID`` (400)"""

class StickerFileInvalid(BadRequest):
    """``STICKER_FILE_INVALID`` (400)"""

class StickerGifDimensions(BadRequest):
    """``STICKER_GIF_DIMENSIONS`` (400)"""

class StickerIdInvalid(BadRequest):
    """``STICKER_ID_INVALID`` (400)"""

class StickerInvalid(BadRequest):
    """``STICKER_INVALID`` (400)"""

class StickerMimeInvalid(BadRequest):
    """``STICKER_MIME_INVALID`` (400)"""

class StickerPngDimensions(BadRequest):
    """``STICKER_PNG_DIMENSIONS`` (400)"""

class StickerPngNopng(BadRequest):
    """``STICKER_PNG_NOPNG`` (400)"""

class StickerTgsNodoc(BadRequest):
    """``STICKER_TGS_NODOC`` (400)"""

class StickerTgsNotgs(BadRequest):
    """``STICKER_TGS_NOTGS`` (400)"""

class StickerThumbPngNopng(BadRequest):
    """``STICKER_THUMB_PNG_NOPNG`` (400)"""

class StickerThumbTgsNotgs(BadRequest):
    """``STICKER_THUMB_TGS_NOTGS`` (400)"""

class StickerVideoBig(BadRequest):
    """``STICKER_VIDEO_BIG`` (400)"""

class StickerVideoNodoc(BadRequest):
    """``STICKER_VIDEO_NODOC`` (400)"""

class StickerVideoNowebm(BadRequest):
    """``STICKER_VIDEO_NOWEBM`` (400)"""

class StickerpackStickersTooMuch(BadRequest):
    """``STICKERPACK_STICKERS_TOO_MUCH`` (400)"""

class StickersEmpty(BadRequest):
    """``STICKERS_EMPTY`` (400)"""

class StickersTooMuch(BadRequest):
    """``STICKERS_TOO_MUCH`` (400)"""

class StickersetInvalid(BadRequest):
    """``STICKERSET_INVALID`` (400, 406)"""

class StickersetNotModified(BadRequest):
    """``STICKERSET_NOT_MODIFIED`` (400)"""

class StickersetOwnerAnonymous(NotAcceptable):
    """``STICKERSET_OWNER_ANONYMOUS`` (406)"""

class StorageCheckFailed(ServerError):
    """``STORAGE_CHECK_FAILED`` (500)"""

class StorageChooseVolumeFailed(ServerError):
    """``STORAGE_CHOOSE_VOLUME_FAILED`` (500)"""

class StorageKeyRequired(BadRequest):
    """``STORAGE_KEY_REQUIRED`` (400)"""

class StoreInvalidScalarType(ServerError):
    """``STORE_INVALID_SCALAR_TYPE`` (500)"""

class StoriesNeverCreated(BadRequest):
    """``STORIES_NEVER_CREATED`` (400)"""

class StoriesTooMuch(BadRequest):
    """``STORIES_TOO_MUCH`` (400)"""

class StoryIdEmpty(BadRequest):
    """``STORY_ID_EMPTY`` (400)"""

class StoryIdInvalid(BadRequest):
    """``STORY_ID_INVALID`` (400)"""

class StoryLiveAlready(BadRequest):
    """``STORY_LIVE_ALREADY_X`` (400)"""

class StoryNotModified(BadRequest):
    """``STORY_NOT_MODIFIED`` (400)"""

class StoryPeriodInvalid(BadRequest):
    """``STORY_PERIOD_INVALID`` (400)"""

class StoryPublicMissing(BadRequest):
    """``STORY_PUBLIC_MISSING`` (400)"""

class StorySendFlood(_Seconds, Flood):
    """``STORY_SEND_FLOOD_X`` (420)"""

class StorySendFloodMonthly(_Seconds, BadRequest):
    """``STORY_SEND_FLOOD_MONTHLY_X`` (400)"""

class StorySendFloodWeekly(_Seconds, BadRequest):
    """``STORY_SEND_FLOOD_WEEKLY_X`` (400)"""

class SubscriptionExportMissing(BadRequest):
    """``SUBSCRIPTION_EXPORT_MISSING`` (400)"""

class SubscriptionIdInvalid(BadRequest):
    """``SUBSCRIPTION_ID_INVALID`` (400)"""

class SubscriptionNotModified(BadRequest):
    """``SUBSCRIPTION_NOT_MODIFIED`` (400)"""

class SubscriptionPeriodInvalid(BadRequest):
    """``SUBSCRIPTION_PERIOD_INVALID`` (400)"""

class SuggestedPostAmountInvalid(BadRequest):
    """``SUGGESTED_POST_AMOUNT_INVALID`` (400)"""

class SuggestedPostPeerInvalid(BadRequest):
    """``SUGGESTED_POST_PEER_INVALID`` (400)"""

class SwitchPmTextEmpty(BadRequest):
    """``SWITCH_PM_TEXT_EMPTY`` (400)"""

class SwitchWebviewUrlInvalid(BadRequest):
    """``SWITCH_WEBVIEW_URL_INVALID`` (400)"""

class TakeoutInitDelay(_Seconds, Flood):
    """``TAKEOUT_INIT_DELAY_X`` (420)"""

class TakeoutInvalid(BadRequest):
    """``TAKEOUT_INVALID`` (400)"""

class TakeoutRequired(BadRequest):
    """``TAKEOUT_REQUIRED`` (400, 403)"""

class TaskAlreadyExists(BadRequest):
    """``TASK_ALREADY_EXISTS`` (400)"""

class TempAuthKeyAlreadyBound(BadRequest):
    """``TEMP_AUTH_KEY_ALREADY_BOUND`` (400)"""

class TempAuthKeyEmpty(BadRequest):
    """``TEMP_AUTH_KEY_EMPTY`` (400)"""

class TermsUrlInvalid(BadRequest):
    """``TERMS_URL_INVALID`` (400)"""

class TextdraftPeerInvalid(BadRequest):
    """``TEXTDRAFT_PEER_INVALID`` (400)"""

class ThemeFileInvalid(BadRequest):
    """``THEME_FILE_INVALID`` (400)"""

class ThemeFormatInvalid(BadRequest):
    """``THEME_FORMAT_INVALID`` (400)"""

class ThemeInvalid(BadRequest):
    """``THEME_INVALID`` (400)"""

class ThemeMimeInvalid(BadRequest):
    """``THEME_MIME_INVALID`` (400)"""

class ThemeParamsInvalid(BadRequest):
    """``THEME_PARAMS_INVALID`` (400)"""

class ThemeSlugInvalid(BadRequest):
    """``THEME_SLUG_INVALID`` (400)"""

class ThemeTitleInvalid(BadRequest):
    """``THEME_TITLE_INVALID`` (400)"""

class Timedout(ServerError):
    """``Timedout`` (-503)"""

class Timeout(ServerError):
    """``TIMEOUT`` (500, 503), ``Timeout`` (-503)"""

class TimezoneInvalid(BadRequest):
    """``TIMEZONE_INVALID`` (400)"""

class TitleInvalid(BadRequest):
    """``TITLE_INVALID`` (400)"""

class TmpPasswordDisabled(BadRequest):
    """``TMP_PASSWORD_DISABLED`` (400)"""

class TmpPasswordInvalid(BadRequest):
    """``TMP_PASSWORD_INVALID`` (400)"""

class ToIdInvalid(BadRequest):
    """``TO_ID_INVALID`` (400)"""

class ToLangInvalid(BadRequest):
    """``TO_LANG_INVALID`` (400)"""

class TodoItemDuplicate(BadRequest):
    """``TODO_ITEM_DUPLICATE`` (400)"""

class TodoItemsEmpty(BadRequest):
    """``TODO_ITEMS_EMPTY`` (400)"""

class TodoItemsTooMuch(BadRequest):
    """``TODO_ITEMS_TOO_MUCH`` (400)"""

class TodoNotModified(BadRequest):
    """``TODO_NOT_MODIFIED`` (400)"""

class TokenEmpty(BadRequest):
    """``TOKEN_EMPTY`` (400)"""

class TokenInvalid(BadRequest):
    """``TOKEN_INVALID`` (400)"""

class TokenSecretInvalid(BadRequest):
    """``TOKEN_SECRET_INVALID`` (400)"""

class TokenTypeInvalid(BadRequest):
    """``TOKEN_TYPE_INVALID`` (400)"""

class TopicCloseSeparately(BadRequest):
    """``TOPIC_CLOSE_SEPARATELY`` (400)"""

class TopicClosed(BadRequest):
    """``TOPIC_CLOSED`` (400, 406)"""

class TopicDeleted(BadRequest):
    """``TOPIC_DELETED`` (400, 406)"""

class TopicHideSeparately(BadRequest):
    """``TOPIC_HIDE_SEPARATELY`` (400)"""

class TopicIdInvalid(BadRequest):
    """``TOPIC_ID_INVALID`` (400)"""

class TopicNotModified(BadRequest):
    """``TOPIC_NOT_MODIFIED`` (400)"""

class TopicTitleEmpty(BadRequest):
    """``TOPIC_TITLE_EMPTY`` (400)"""

class TopicsEmpty(BadRequest):
    """``TOPICS_EMPTY`` (400)"""

class TransactionIdInvalid(BadRequest):
    """``TRANSACTION_ID_INVALID`` (400)"""

class TranscriptionFailed(BadRequest):
    """``TRANSCRIPTION_FAILED`` (400)"""

class TranslateReqFailed(ServerError):
    """``TRANSLATE_REQ_FAILED`` (500)"""

class TranslateReqQuotaExceeded(BadRequest):
    """``TRANSLATE_REQ_QUOTA_EXCEEDED`` (400)"""

class TranslationTimeout(ServerError):
    """``TRANSLATION_TIMEOUT`` (500)"""

class TranslationsDisabled(BadRequest):
    """``TRANSLATIONS_DISABLED`` (400, 406)"""

class TranslationsDisabledAlt(BadRequest):
    """``TRANSLATIONS_DISABLED_ALT`` (400)"""

class TtlDaysInvalid(BadRequest):
    """``TTL_DAYS_INVALID`` (400)"""

class TtlMediaInvalid(BadRequest):
    """``TTL_MEDIA_INVALID`` (400)"""

class TtlPeriodInvalid(BadRequest):
    """``TTL_PERIOD_INVALID`` (400)"""

class TwoFaConfirmWait(_Seconds, Flood):
    """``2FA_CONFIRM_WAIT_X`` (420)"""

class TypeConstructorInvalid(BadRequest):
    """``TYPE_CONSTRUCTOR_INVALID`` (400)"""

class TypesEmpty(BadRequest):
    """``TYPES_EMPTY`` (400)"""

class UnknownError(BadRequest):
    """``UNKNOWN_ERROR`` (400)"""

class UnknownMethod(ServerError):
    """``UNKNOWN_METHOD`` (500)"""

class Unsupported(BadRequest):
    """``UNSUPPORTED`` (400)"""

class UntilDateInvalid(BadRequest):
    """``UNTIL_DATE_INVALID`` (400)"""

class UpdateAppToLogin(NotAcceptable):
    """``UPDATE_APP_TO_LOGIN`` (406)"""

class UploadNoVolume(ServerError):
    """``UPLOAD_NO_VOLUME`` (500)"""

class UrlExpired(BadRequest):
    """``URL_EXPIRED`` (400)"""

class UrlInvalid(BadRequest):
    """``URL_INVALID`` (400)"""

class UsageLimitInvalid(BadRequest):
    """``USAGE_LIMIT_INVALID`` (400)"""

class UserAdminInvalid(BadRequest):
    """``USER_ADMIN_INVALID`` (400)"""

class UserAlreadyInvited(BadRequest):
    """``USER_ALREADY_INVITED`` (400)"""

class UserAlreadyParticipant(BadRequest):
    """``USER_ALREADY_PARTICIPANT`` (400)"""

class UserBannedInChannel(BadRequest):
    """``USER_BANNED_IN_CHANNEL`` (400, 403)"""

class UserBlocked(BadRequest):
    """``USER_BLOCKED`` (400)"""

class UserBot(BadRequest):
    """``USER_BOT`` (400)"""

class UserBotInvalid(BadRequest):
    """``USER_BOT_INVALID`` (400, 403)"""

class UserBotRequired(BadRequest):
    """``USER_BOT_REQUIRED`` (400)"""

class UserBotToBotDisabled(BadRequest):
    """``USER_BOT_TO_BOT_DISABLED`` (400)"""

class UserChannelsTooMuch(BadRequest):
    """``USER_CHANNELS_TOO_MUCH`` (400, 403)"""

class UserCreator(BadRequest):
    """``USER_CREATOR`` (400)"""

class UserDeactivated(Unauthorized):
    """``USER_DEACTIVATED`` (401)"""

class UserDeactivatedBan(Unauthorized):
    """``USER_DEACTIVATED_BAN`` (401)"""

class UserDeleted(Forbidden):
    """``USER_DELETED`` (403)"""

class UserDisallowedStargifts(Forbidden):
    """``USER_DISALLOWED_STARGIFTS`` (403)"""

class UserGiftUnavailable(BadRequest):
    """``USER_GIFT_UNAVAILABLE`` (400)"""

class UserHandleMismatch(BadRequest):
    """``USER_HANDLE_MISMATCH`` (400)"""

class UserIdInvalid(BadRequest):
    """``USER_ID_INVALID`` (400)"""

class UserInvalid(BadRequest):
    """``USER_INVALID`` (400, 403)"""

class UserIsBlocked(BadRequest):
    """``USER_IS_BLOCKED`` (400, 403)"""

class UserIsBot(BadRequest):
    """``USER_IS_BOT`` (400)"""

class UserKicked(BadRequest):
    """``USER_KICKED`` (400)"""

class UserMigrate(_DcId, SeeOther):
    """``USER_MIGRATE_X`` (303)"""

class UserNotMutualContact(BadRequest):
    """``USER_NOT_MUTUAL_CONTACT`` (400, 403)"""

class UserNotParticipant(BadRequest):
    """``USER_NOT_PARTICIPANT`` (400, 403)"""

class UserPermissionDenied(Forbidden):
    """``USER_PERMISSION_DENIED`` (403)"""

class UserPrivacyRestricted(Forbidden):
    """``USER_PRIVACY_RESTRICTED`` (403)"""

class UserPublicMissing(BadRequest):
    """``USER_PUBLIC_MISSING`` (400)"""

class UserRestricted(Forbidden):
    """``USER_RESTRICTED`` (403, 406)"""

class UserRightsMissing(BadRequest):
    """``USER_RIGHTS_MISSING`` (400)"""

class UserVolumeInvalid(BadRequest):
    """``USER_VOLUME_INVALID`` (400)"""

class UsernameInvalid(BadRequest):
    """``USERNAME_INVALID`` (400)"""

class UsernameNotModified(BadRequest):
    """``USERNAME_NOT_MODIFIED`` (400)"""

class UsernameNotOccupied(BadRequest):
    """``USERNAME_NOT_OCCUPIED`` (400)"""

class UsernameOccupied(BadRequest):
    """``USERNAME_OCCUPIED`` (400)"""

class UsernamePurchaseAvailable(BadRequest):
    """``USERNAME_PURCHASE_AVAILABLE`` (400)"""

class UsernameSuffixMissing(BadRequest):
    """``USERNAME_SUFFIX_MISSING`` (400)"""

class UsernamesActiveTooMuch(BadRequest):
    """``USERNAMES_ACTIVE_TOO_MUCH`` (400)"""

class UserpicPrivacyRequired(NotAcceptable):
    """``USERPIC_PRIVACY_REQUIRED`` (406)"""

class UserpicUploadRequired(BadRequest):
    """``USERPIC_UPLOAD_REQUIRED`` (400, 406)"""

class UsersTooFew(BadRequest):
    """``USERS_TOO_FEW`` (400)"""

class UsersTooMuch(BadRequest):
    """``USERS_TOO_MUCH`` (400)"""

class VenueIdInvalid(BadRequest):
    """``VENUE_ID_INVALID`` (400)"""

class VideoContentTypeInvalid(BadRequest):
    """``VIDEO_CONTENT_TYPE_INVALID`` (400)"""

class VideoDurationInvalid(BadRequest):
    """``VIDEO_DURATION_INVALID`` (400)"""

class VideoFileInvalid(BadRequest):
    """``VIDEO_FILE_INVALID`` (400)"""

class VideoPauseForbidden(BadRequest):
    """``VIDEO_PAUSE_FORBIDDEN`` (400)"""

class VideoStopForbidden(BadRequest):
    """``VIDEO_STOP_FORBIDDEN`` (400)"""

class VideoTitleEmpty(BadRequest):
    """``VIDEO_TITLE_EMPTY`` (400)"""

class VoiceMessagesForbidden(BadRequest):
    """``VOICE_MESSAGES_FORBIDDEN`` (400, 403)"""

class VolumeLocNotFound(BadRequest):
    """``VOLUME_LOC_NOT_FOUND`` (400, 500)"""

class VolumeMoveInvalid(ServerError):
    """``VOLUME_MOVE_INVALID`` (500)"""

class WallpaperFileInvalid(BadRequest):
    """``WALLPAPER_FILE_INVALID`` (400)"""

class WallpaperInvalid(BadRequest):
    """``WALLPAPER_INVALID`` (400)"""

class WallpaperMimeInvalid(BadRequest):
    """``WALLPAPER_MIME_INVALID`` (400)"""

class WallpaperNotFound(BadRequest):
    """``WALLPAPER_NOT_FOUND`` (400)"""

class WcConvertUrlInvalid(BadRequest):
    """``WC_CONVERT_URL_INVALID`` (400)"""

class WebappReqIdInvalid(BadRequest):
    """``WEBAPP_REQ_ID_INVALID`` (400)"""

class WebauthTokenExpired(BadRequest):
    """``WEBAUTH_TOKEN_EXPIRED`` (400)"""

class WebdocumentInvalid(BadRequest):
    """``WEBDOCUMENT_INVALID`` (400)"""

class WebdocumentMimeInvalid(BadRequest):
    """``WEBDOCUMENT_MIME_INVALID`` (400)"""

class WebdocumentSizeTooBig(BadRequest):
    """``WEBDOCUMENT_SIZE_TOO_BIG`` (400)"""

class WebdocumentUrlEmpty(BadRequest):
    """``WEBDOCUMENT_URL_EMPTY`` (400)"""

class WebdocumentUrlInvalid(BadRequest):
    """``WEBDOCUMENT_URL_INVALID`` (400)"""

class WebpageCurlFailed(BadRequest):
    """``WEBPAGE_CURL_FAILED`` (400)"""

class WebpageMediaEmpty(BadRequest):
    """``WEBPAGE_MEDIA_EMPTY`` (400)"""

class WebpageNotFound(BadRequest):
    """``WEBPAGE_NOT_FOUND`` (400)"""

class WebpageUrlInvalid(BadRequest):
    """``WEBPAGE_URL_INVALID`` (400)"""

class WebpushAuthInvalid(BadRequest):
    """``WEBPUSH_AUTH_INVALID`` (400)"""

class WebpushKeyInvalid(BadRequest):
    """``WEBPUSH_KEY_INVALID`` (400)"""

class WebpushTokenInvalid(BadRequest):
    """``WEBPUSH_TOKEN_INVALID`` (400)"""

class WorkerBusyTooLongRetry(ServerError):
    """``WORKER_BUSY_TOO_LONG_RETRY`` (500)"""

class WpIdGenerateFailed(ServerError):
    """``WP_ID_GENERATE_FAILED`` (500)"""

class YouBlockedUser(BadRequest):
    """``YOU_BLOCKED_USER`` (400)"""

class YourPrivacyRestricted(Forbidden):
    """``YOUR_PRIVACY_RESTRICTED`` (403)"""

BY_NAME: Mapping[str, type[RpcError]]
