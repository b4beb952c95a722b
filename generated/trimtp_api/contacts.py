# Written by `python -m tools.tlgen` from the TL schema. Do not edit.
"""TL: the namespace ``contacts``."""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING, TypeAlias

from ._index import registry
from ._runtime import (
    BOOLS,
    BOOL_IDS,
    Function,
    TLObject,
    packer,
    read_longs,
    read_objects,
    read_str,
    read_strs,
    unpacker,
    write_longs,
    write_objects,
    write_str,
    write_strs,
)

if TYPE_CHECKING:
    from ._runtime import Pack, Unpack
    from . import _root as _root

unpack_2I: Unpack = unpacker("2I")
unpack_I: Unpack = unpacker("I")
unpack_I2i: Unpack = unpacker("I2i")
unpack_I2iq: Unpack = unpacker("I2iq")
unpack_Ii: Unpack = unpacker("Ii")
unpack_i: Unpack = unpacker("i")
unpack_q: Unpack = unpacker("q")
pack_2I: Pack = packer("2I")
pack_2I2i: Pack = packer("2I2i")
pack_2I2iq: Pack = packer("2I2iq")
pack_2Ii: Pack = packer("2Ii")
pack_Ii: Pack = packer("Ii")
pack_Iq: Pack = packer("Iq")
pack_i: Pack = packer("i")
_Chat_table = registry.table("Chat")
_ContactBirthday_table = registry.table("ContactBirthday")
_Contact_table = registry.table("Contact")
_ImportedContact_table = registry.table("ImportedContact")
_InputContact_table = registry.table("InputContact")
_InputGeoPoint_table = registry.table("InputGeoPoint")
_InputPeer_table = registry.table("InputPeer")
_InputUser_table = registry.table("InputUser")
_PeerBlocked_table = registry.table("PeerBlocked")
_Peer_table = registry.table("Peer")
_PopularContact_table = registry.table("PopularContact")
_SponsoredPeer_table = registry.table("SponsoredPeer")
_TextWithEntities_table = registry.table("TextWithEntities")
_TopPeerCategoryPeers_table = registry.table("TopPeerCategoryPeers")
_TopPeerCategory_table = registry.table("TopPeerCategory")
_User_table = registry.table("User")


class ContactsNotModified(TLObject):
    """The form 'not modified' of contacts.Contacts.

    ``contacts.contactsNotModified#b74ba9d2 = contacts.Contacts``

    https://core.telegram.org/constructor/contacts.contactsNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB74BA9D2
    TL_NAME: ClassVar[str] = "contacts.contactsNotModified"
    TL_TYPE: ClassVar[str] = "contacts.Contacts"
    TL: ClassVar[str] = "contacts.contactsNotModified#b74ba9d2 = contacts.Contacts"

    def write_to(self, out: bytearray) -> None:
        out += b"\xd2\xa9\x4b\xb7"


class Contacts(TLObject):
    """The ordinary form of contacts.Contacts.

    ``contacts.contacts#eae87e42 contacts:Vector<Contact> saved_count:int users:Vector<User> = contacts.Contacts``

    :param contacts: The contacts.
    :param saved_count: How many there are: saved.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/contacts.contacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEAE87E42
    TL_NAME: ClassVar[str] = "contacts.contacts"
    TL_TYPE: ClassVar[str] = "contacts.Contacts"
    TL: ClassVar[str] = "contacts.contacts#eae87e42 contacts:Vector<Contact> saved_count:int users:Vector<User> = contacts.Contacts"

    contacts: list[_root.TypeContact]
    saved_count: int
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x42\x7e\xe8\xea"
        write_objects(out, self.contacts)
        out += pack_i(self.saved_count)
        write_objects(out, self.users)


TypeContacts: TypeAlias = ContactsNotModified | Contacts
"""``contacts.Contacts``: https://core.telegram.org/type/contacts.Contacts"""


class ImportedContacts(TLObject):
    """The ordinary form of contacts.ImportedContacts.

    ``contacts.importedContacts#77d01c3b imported:Vector<ImportedContact> popular_invites:Vector<PopularContact> retry_contacts:Vector<long> users:Vector<User> = contacts.ImportedContacts``

    :param imported: The imported.
    :param popular_invites: The popular invites.
    :param retry_contacts: The retry contacts.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/contacts.importedContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x77D01C3B
    TL_NAME: ClassVar[str] = "contacts.importedContacts"
    TL_TYPE: ClassVar[str] = "contacts.ImportedContacts"
    TL: ClassVar[str] = "contacts.importedContacts#77d01c3b imported:Vector<ImportedContact> popular_invites:Vector<PopularContact> retry_contacts:Vector<long> users:Vector<User> = contacts.ImportedContacts"

    imported: list[_root.TypeImportedContact]
    popular_invites: list[_root.TypePopularContact]
    retry_contacts: list[int]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x3b\x1c\xd0\x77"
        write_objects(out, self.imported)
        write_objects(out, self.popular_invites)
        write_longs(out, self.retry_contacts)
        write_objects(out, self.users)


TypeImportedContacts: TypeAlias = ImportedContacts
"""``contacts.ImportedContacts``: https://core.telegram.org/type/contacts.ImportedContacts"""


class Blocked(TLObject):
    """The ordinary form of contacts.Blocked.

    ``contacts.blocked#0ade1591 blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked``

    :param blocked: The blocked.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/contacts.blocked
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0ADE1591
    TL_NAME: ClassVar[str] = "contacts.blocked"
    TL_TYPE: ClassVar[str] = "contacts.Blocked"
    TL: ClassVar[str] = "contacts.blocked#0ade1591 blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked"

    blocked: list[_root.TypePeerBlocked]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x91\x15\xde\x0a"
        write_objects(out, self.blocked)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class BlockedSlice(TLObject):
    """The form 'slice' of contacts.Blocked.

    ``contacts.blockedSlice#e1664194 count:int blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked``

    :param count: How many there are in all.
    :param blocked: The blocked.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/contacts.blockedSlice
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xE1664194
    TL_NAME: ClassVar[str] = "contacts.blockedSlice"
    TL_TYPE: ClassVar[str] = "contacts.Blocked"
    TL: ClassVar[str] = "contacts.blockedSlice#e1664194 count:int blocked:Vector<PeerBlocked> chats:Vector<Chat> users:Vector<User> = contacts.Blocked"

    count: int
    blocked: list[_root.TypePeerBlocked]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += pack_Ii(0xE1664194, self.count)
        write_objects(out, self.blocked)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeBlocked: TypeAlias = Blocked | BlockedSlice
"""``contacts.Blocked``: https://core.telegram.org/type/contacts.Blocked"""


class Found(TLObject):
    """The ordinary form of contacts.Found.

    ``contacts.found#b3134d9d my_results:Vector<Peer> results:Vector<Peer> chats:Vector<Chat> users:Vector<User> = contacts.Found``

    :param my_results: The my results.
    :param results: The results.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/contacts.found
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB3134D9D
    TL_NAME: ClassVar[str] = "contacts.found"
    TL_TYPE: ClassVar[str] = "contacts.Found"
    TL: ClassVar[str] = "contacts.found#b3134d9d my_results:Vector<Peer> results:Vector<Peer> chats:Vector<Chat> users:Vector<User> = contacts.Found"

    my_results: list[_root.TypePeer]
    results: list[_root.TypePeer]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x9d\x4d\x13\xb3"
        write_objects(out, self.my_results)
        write_objects(out, self.results)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeFound: TypeAlias = Found
"""``contacts.Found``: https://core.telegram.org/type/contacts.Found"""


class ResolvedPeer(TLObject):
    """The ordinary form of contacts.ResolvedPeer.

    ``contacts.resolvedPeer#7f077ad9 peer:Peer chats:Vector<Chat> users:Vector<User> = contacts.ResolvedPeer``

    :param peer: The chat, user or channel it concerns.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/contacts.resolvedPeer
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7F077AD9
    TL_NAME: ClassVar[str] = "contacts.resolvedPeer"
    TL_TYPE: ClassVar[str] = "contacts.ResolvedPeer"
    TL: ClassVar[str] = "contacts.resolvedPeer#7f077ad9 peer:Peer chats:Vector<Chat> users:Vector<User> = contacts.ResolvedPeer"

    peer: _root.TypePeer
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xd9\x7a\x07\x7f"
        self.peer.write_to(out)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeResolvedPeer: TypeAlias = ResolvedPeer
"""``contacts.ResolvedPeer``: https://core.telegram.org/type/contacts.ResolvedPeer"""


class TopPeersNotModified(TLObject):
    """The form 'not modified' of contacts.TopPeers.

    ``contacts.topPeersNotModified#de266ef5 = contacts.TopPeers``

    https://core.telegram.org/constructor/contacts.topPeersNotModified
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDE266EF5
    TL_NAME: ClassVar[str] = "contacts.topPeersNotModified"
    TL_TYPE: ClassVar[str] = "contacts.TopPeers"
    TL: ClassVar[str] = "contacts.topPeersNotModified#de266ef5 = contacts.TopPeers"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf5\x6e\x26\xde"


class TopPeers(TLObject):
    """The ordinary form of contacts.TopPeers.

    ``contacts.topPeers#70b772a8 categories:Vector<TopPeerCategoryPeers> chats:Vector<Chat> users:Vector<User> = contacts.TopPeers``

    :param categories: The categories.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/contacts.topPeers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x70B772A8
    TL_NAME: ClassVar[str] = "contacts.topPeers"
    TL_TYPE: ClassVar[str] = "contacts.TopPeers"
    TL: ClassVar[str] = "contacts.topPeers#70b772a8 categories:Vector<TopPeerCategoryPeers> chats:Vector<Chat> users:Vector<User> = contacts.TopPeers"

    categories: list[_root.TypeTopPeerCategoryPeers]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\xa8\x72\xb7\x70"
        write_objects(out, self.categories)
        write_objects(out, self.chats)
        write_objects(out, self.users)


class TopPeersDisabled(TLObject):
    """The form 'disabled' of contacts.TopPeers.

    ``contacts.topPeersDisabled#b52c939d = contacts.TopPeers``

    https://core.telegram.org/constructor/contacts.topPeersDisabled
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB52C939D
    TL_NAME: ClassVar[str] = "contacts.topPeersDisabled"
    TL_TYPE: ClassVar[str] = "contacts.TopPeers"
    TL: ClassVar[str] = "contacts.topPeersDisabled#b52c939d = contacts.TopPeers"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9d\x93\x2c\xb5"


TypeTopPeers: TypeAlias = TopPeersNotModified | TopPeers | TopPeersDisabled
"""``contacts.TopPeers``: https://core.telegram.org/type/contacts.TopPeers"""


class ContactBirthdays(TLObject):
    """The ordinary form of contacts.ContactBirthdays.

    ``contacts.contactBirthdays#114ff30d contacts:Vector<ContactBirthday> users:Vector<User> = contacts.ContactBirthdays``

    :param contacts: The contacts.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/contacts.contactBirthdays
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x114FF30D
    TL_NAME: ClassVar[str] = "contacts.contactBirthdays"
    TL_TYPE: ClassVar[str] = "contacts.ContactBirthdays"
    TL: ClassVar[str] = "contacts.contactBirthdays#114ff30d contacts:Vector<ContactBirthday> users:Vector<User> = contacts.ContactBirthdays"

    contacts: list[_root.TypeContactBirthday]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x0d\xf3\x4f\x11"
        write_objects(out, self.contacts)
        write_objects(out, self.users)


TypeContactBirthdays: TypeAlias = ContactBirthdays
"""``contacts.ContactBirthdays``: https://core.telegram.org/type/contacts.ContactBirthdays"""


class SponsoredPeersEmpty(TLObject):
    """The form 'empty' of contacts.SponsoredPeers.

    ``contacts.sponsoredPeersEmpty#ea32b4b1 = contacts.SponsoredPeers``

    https://core.telegram.org/constructor/contacts.sponsoredPeersEmpty
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEA32B4B1
    TL_NAME: ClassVar[str] = "contacts.sponsoredPeersEmpty"
    TL_TYPE: ClassVar[str] = "contacts.SponsoredPeers"
    TL: ClassVar[str] = "contacts.sponsoredPeersEmpty#ea32b4b1 = contacts.SponsoredPeers"

    def write_to(self, out: bytearray) -> None:
        out += b"\xb1\xb4\x32\xea"


class SponsoredPeers(TLObject):
    """The ordinary form of contacts.SponsoredPeers.

    ``contacts.sponsoredPeers#eb032884 peers:Vector<SponsoredPeer> chats:Vector<Chat> users:Vector<User> = contacts.SponsoredPeers``

    :param peers: The chats, users and channels it concerns.
    :param chats: The groups and channels that the rest of the object speaks of.
    :param users: The users that the rest of the object speaks of.

    https://core.telegram.org/constructor/contacts.sponsoredPeers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xEB032884
    TL_NAME: ClassVar[str] = "contacts.sponsoredPeers"
    TL_TYPE: ClassVar[str] = "contacts.SponsoredPeers"
    TL: ClassVar[str] = "contacts.sponsoredPeers#eb032884 peers:Vector<SponsoredPeer> chats:Vector<Chat> users:Vector<User> = contacts.SponsoredPeers"

    peers: list[_root.TypeSponsoredPeer]
    chats: list[_root.TypeChat]
    users: list[_root.TypeUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x84\x28\x03\xeb"
        write_objects(out, self.peers)
        write_objects(out, self.chats)
        write_objects(out, self.users)


TypeSponsoredPeers: TypeAlias = SponsoredPeersEmpty | SponsoredPeers
"""``contacts.SponsoredPeers``: https://core.telegram.org/type/contacts.SponsoredPeers"""


class GetContactIDs(Function["list[int]"]):
    """Fetches only the ids of the contacts.

    ``contacts.getContactIDs#7adc669d hash:long = Vector<int>``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``Vector<int>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.getContactIDs
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7ADC669D
    TL_NAME: ClassVar[str] = "contacts.getContactIDs"
    TL_TYPE: ClassVar[str] = "Vector<int>"
    TL: ClassVar[str] = "contacts.getContactIDs#7adc669d hash:long = Vector<int>"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x7ADC669D, self.hash)


class GetStatuses(Function["list[_root.TypeContactStatus]"]):
    """Fetches when each contact was last seen.

    ``contacts.getStatuses#c4a353ee = Vector<ContactStatus>``

    Result: ``Vector<ContactStatus>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.getStatuses
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC4A353EE
    TL_NAME: ClassVar[str] = "contacts.getStatuses"
    TL_TYPE: ClassVar[str] = "Vector<ContactStatus>"
    TL: ClassVar[str] = "contacts.getStatuses#c4a353ee = Vector<ContactStatus>"

    def write_to(self, out: bytearray) -> None:
        out += b"\xee\x53\xa3\xc4"


class GetContacts(Function["TypeContacts"]):
    """Fetches the contact list, unless the hash says it has not changed.

    ``contacts.getContacts#5dd69e12 hash:long = contacts.Contacts``

    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``contacts.Contacts``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.getContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x5DD69E12
    TL_NAME: ClassVar[str] = "contacts.getContacts"
    TL_TYPE: ClassVar[str] = "contacts.Contacts"
    TL: ClassVar[str] = "contacts.getContacts#5dd69e12 hash:long = contacts.Contacts"

    hash: int

    def write_to(self, out: bytearray) -> None:
        out += pack_Iq(0x5DD69E12, self.hash)


class ImportContacts(Function["TypeImportedContacts"]):
    """Adds phone numbers to the contacts and answers which of them have accounts.

    ``contacts.importContacts#2c800be5 contacts:Vector<InputContact> = contacts.ImportedContacts``

    :param contacts: The contacts.

    Result: ``contacts.ImportedContacts``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.importContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2C800BE5
    TL_NAME: ClassVar[str] = "contacts.importContacts"
    TL_TYPE: ClassVar[str] = "contacts.ImportedContacts"
    TL: ClassVar[str] = "contacts.importContacts#2c800be5 contacts:Vector<InputContact> = contacts.ImportedContacts"

    contacts: list[_root.TypeInputContact]

    def write_to(self, out: bytearray) -> None:
        out += b"\xe5\x0b\x80\x2c"
        write_objects(out, self.contacts)


class DeleteContacts(Function["_root.TypeUpdates"]):
    """Removes users from the contacts.

    ``contacts.deleteContacts#096a0e00 id:Vector<InputUser> = Updates``

    :param id: The users.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MSG_ID_INVALID, 500 NEED_MEMBER_INVALID,
        500/503 TIMEOUT.

    https://core.telegram.org/method/contacts.deleteContacts
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x096A0E00
    TL_NAME: ClassVar[str] = "contacts.deleteContacts"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "contacts.deleteContacts#096a0e00 id:Vector<InputUser> = Updates"

    id: list[_root.TypeInputUser]

    def write_to(self, out: bytearray) -> None:
        out += b"\x00\x0e\x6a\x09"
        write_objects(out, self.id)


class DeleteByPhones(Function[bool]):
    """Deletes by phones.

    ``contacts.deleteByPhones#1013fd9e phones:Vector<string> = Bool``

    :param phones: The phones.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.deleteByPhones
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1013FD9E
    TL_NAME: ClassVar[str] = "contacts.deleteByPhones"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "contacts.deleteByPhones#1013fd9e phones:Vector<string> = Bool"

    phones: list[str]

    def write_to(self, out: bytearray) -> None:
        out += b"\x9e\xfd\x13\x10"
        write_strs(out, self.phones)


class Block(Function[bool]):
    """Blocks a peer.

    ``contacts.block#2e2e8734 flags:# my_stories_from:flags.0?true id:InputPeer = Bool``

    :param my_stories_from: Whether this applies: my stories from.
    :param id: The peer.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400
        CONTACT_ID_INVALID, 400 INPUT_USER_DEACTIVATED, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/contacts.block
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x2E2E8734
    TL_NAME: ClassVar[str] = "contacts.block"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "contacts.block#2e2e8734 flags:# my_stories_from:flags.0?true id:InputPeer = Bool"

    id: _root.TypeInputPeer
    my_stories_from: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.my_stories_from:
            flags |= 1
        out += pack_2I(0x2E2E8734, flags)
        self.id.write_to(out)


class Unblock(Function[bool]):
    """Lifts the block of a peer.

    ``contacts.unblock#b550d328 flags:# my_stories_from:flags.0?true id:InputPeer = Bool``

    :param my_stories_from: Whether this applies: my stories from.
    :param id: The peer.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400
        CONTACT_ID_INVALID, 400 MSG_ID_INVALID, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/contacts.unblock
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB550D328
    TL_NAME: ClassVar[str] = "contacts.unblock"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "contacts.unblock#b550d328 flags:# my_stories_from:flags.0?true id:InputPeer = Bool"

    id: _root.TypeInputPeer
    my_stories_from: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.my_stories_from:
            flags |= 1
        out += pack_2I(0xB550D328, flags)
        self.id.write_to(out)


class GetBlocked(Function["TypeBlocked"]):
    """Fetches a page of the list of blocked peers.

    ``contacts.getBlocked#9a868f80 flags:# my_stories_from:flags.0?true offset:int limit:int = contacts.Blocked``

    :param my_stories_from: Whether this applies: my stories from.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.

    Result: ``contacts.Blocked``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.getBlocked
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9A868F80
    TL_NAME: ClassVar[str] = "contacts.getBlocked"
    TL_TYPE: ClassVar[str] = "contacts.Blocked"
    TL: ClassVar[str] = "contacts.getBlocked#9a868f80 flags:# my_stories_from:flags.0?true offset:int limit:int = contacts.Blocked"

    offset: int
    limit: int
    my_stories_from: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.my_stories_from:
            flags |= 1
        out += pack_2I2i(0x9A868F80, flags, self.offset, self.limit)


class Search(Function["TypeFound"]):
    """Searches people and chats by name or username.

    ``contacts.search#05f58d0f flags:# broadcasts:flags.0?true bots:flags.1?true q:string limit:int = contacts.Found``

    :param broadcasts: Whether this applies: broadcasts.
    :param bots: Whether this applies: bots.
    :param q: What to search for.
    :param limit: How many to answer at most.

    Result: ``contacts.Found``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 QUERY_TOO_SHORT, 400 SEARCH_QUERY_EMPTY,
        500/503 TIMEOUT.

    https://core.telegram.org/method/contacts.search
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x05F58D0F
    TL_NAME: ClassVar[str] = "contacts.search"
    TL_TYPE: ClassVar[str] = "contacts.Found"
    TL: ClassVar[str] = "contacts.search#05f58d0f flags:# broadcasts:flags.0?true bots:flags.1?true q:string limit:int = contacts.Found"

    q: str
    limit: int
    broadcasts: bool = False
    bots: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.broadcasts:
            flags |= 1
        if self.bots:
            flags |= 2
        out += pack_2I(0x05F58D0F, flags)
        write_str(out, self.q)
        out += pack_i(self.limit)


class ResolveUsername(Function["TypeResolvedPeer"]):
    """Finds the peer that a username belongs to, with the access hash needed to address it.

    ``contacts.resolveUsername#725afbbc flags:# username:string referer:flags.0?string = contacts.ResolvedPeer``

    :param username: The username, without @.
    :param referer: The referer.

    Result: ``contacts.ResolvedPeer``.
    May be called by: users, bots.
    Errors: 401 AUTH_KEY_PERM_EMPTY, 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        CONNECTION_LAYER_INVALID, 401 SESSION_PASSWORD_NEEDED, 400 STARREF_EXPIRED, 400 USERNAME_INVALID, 400
        USERNAME_NOT_OCCUPIED.

    https://core.telegram.org/method/contacts.resolveUsername
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x725AFBBC
    TL_NAME: ClassVar[str] = "contacts.resolveUsername"
    TL_TYPE: ClassVar[str] = "contacts.ResolvedPeer"
    TL: ClassVar[str] = "contacts.resolveUsername#725afbbc flags:# username:string referer:flags.0?string = contacts.ResolvedPeer"

    username: str
    referer: str | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.referer is not None:
            flags |= 1
        out += pack_2I(0x725AFBBC, flags)
        write_str(out, self.username)
        if self.referer is not None:
            write_str(out, self.referer)


class GetTopPeers(Function["TypeTopPeers"]):
    """Fetches the peers the account has most to do with.

    ``contacts.getTopPeers#973478b6 flags:# correspondents:flags.0?true bots_pm:flags.1?true bots_inline:flags.2?true phone_calls:flags.3?true forward_users:flags.4?true forward_chats:flags.5?true groups:flags.10?true channels:flags.15?true bots_app:flags.16?true bots_guestchat:flags.17?true offset:int limit:int hash:long = contacts.TopPeers``

    :param correspondents: Whether this applies: correspondents.
    :param bots_pm: Whether this applies: bots pm.
    :param bots_inline: Whether this applies: bots inline.
    :param phone_calls: Whether this applies: phone calls.
    :param forward_users: Whether this applies: forward users.
    :param forward_chats: Whether this applies: forward chats.
    :param groups: Whether this applies: groups.
    :param channels: Whether this applies: channels.
    :param bots_app: Whether this applies: bots app.
    :param bots_guestchat: Whether this applies: bots guestchat.
    :param offset: Where to begin: how many entries, or bytes of a file, to skip.
    :param limit: How many to answer at most.
    :param hash: What was computed from the list you have, or 0; where nothing changed, the list is not sent again.

    Result: ``contacts.TopPeers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 TYPES_EMPTY.

    https://core.telegram.org/method/contacts.getTopPeers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x973478B6
    TL_NAME: ClassVar[str] = "contacts.getTopPeers"
    TL_TYPE: ClassVar[str] = "contacts.TopPeers"
    TL: ClassVar[str] = "contacts.getTopPeers#973478b6 flags:# correspondents:flags.0?true bots_pm:flags.1?true bots_inline:flags.2?true phone_calls:flags.3?true forward_users:flags.4?true forward_chats:flags.5?true groups:flags.10?true channels:flags.15?true bots_app:flags.16?true bots_guestchat:flags.17?true offset:int limit:int hash:long = contacts.TopPeers"

    offset: int
    limit: int
    hash: int
    correspondents: bool = False
    bots_pm: bool = False
    bots_inline: bool = False
    phone_calls: bool = False
    forward_users: bool = False
    forward_chats: bool = False
    groups: bool = False
    channels: bool = False
    bots_app: bool = False
    bots_guestchat: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.correspondents:
            flags |= 1
        if self.bots_pm:
            flags |= 2
        if self.bots_inline:
            flags |= 4
        if self.phone_calls:
            flags |= 8
        if self.forward_users:
            flags |= 0x10
        if self.forward_chats:
            flags |= 0x20
        if self.groups:
            flags |= 0x400
        if self.channels:
            flags |= 0x8000
        if self.bots_app:
            flags |= 0x10000
        if self.bots_guestchat:
            flags |= 0x20000
        out += pack_2I2iq(0x973478B6, flags, self.offset, self.limit, self.hash)


class ResetTopPeerRating(Function[bool]):
    """Resets top peer rating.

    ``contacts.resetTopPeerRating#1ae373ac category:TopPeerCategory peer:InputPeer = Bool``

    :param category: The category.
    :param peer: The chat, user or channel it concerns.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/404/406 PEER_ID_INVALID.

    https://core.telegram.org/method/contacts.resetTopPeerRating
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x1AE373AC
    TL_NAME: ClassVar[str] = "contacts.resetTopPeerRating"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "contacts.resetTopPeerRating#1ae373ac category:TopPeerCategory peer:InputPeer = Bool"

    category: _root.TypeTopPeerCategory
    peer: _root.TypeInputPeer

    def write_to(self, out: bytearray) -> None:
        out += b"\xac\x73\xe3\x1a"
        self.category.write_to(out)
        self.peer.write_to(out)


class ResetSaved(Function[bool]):
    """Resets saved.

    ``contacts.resetSaved#879537f1 = Bool``

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.resetSaved
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x879537F1
    TL_NAME: ClassVar[str] = "contacts.resetSaved"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "contacts.resetSaved#879537f1 = Bool"

    def write_to(self, out: bytearray) -> None:
        out += b"\xf1\x37\x95\x87"


class GetSaved(Function["list[_root.TypeSavedContact]"]):
    """Fetches saved.

    ``contacts.getSaved#82f1e39f = Vector<SavedContact>``

    Result: ``Vector<SavedContact>``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 TAKEOUT_INVALID, 400/403
        TAKEOUT_REQUIRED.

    https://core.telegram.org/method/contacts.getSaved
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x82F1E39F
    TL_NAME: ClassVar[str] = "contacts.getSaved"
    TL_TYPE: ClassVar[str] = "Vector<SavedContact>"
    TL: ClassVar[str] = "contacts.getSaved#82f1e39f = Vector<SavedContact>"

    def write_to(self, out: bytearray) -> None:
        out += b"\x9f\xe3\xf1\x82"


class ToggleTopPeers(Function[bool]):
    """Switches on or off: top peers.

    ``contacts.toggleTopPeers#8514bdda enabled:Bool = Bool``

    :param enabled: Whether this applies: enabled.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.toggleTopPeers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8514BDDA
    TL_NAME: ClassVar[str] = "contacts.toggleTopPeers"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "contacts.toggleTopPeers#8514bdda enabled:Bool = Bool"

    enabled: bool

    def write_to(self, out: bytearray) -> None:
        out += pack_2I(0x8514BDDA, BOOL_IDS[self.enabled])


class AddContact(Function["_root.TypeUpdates"]):
    """Adds a user to the contacts, under a name of your own.

    ``contacts.addContact#d9ba2e54 flags:# add_phone_privacy_exception:flags.0?true id:InputUser first_name:string last_name:string phone:string note:flags.1?TextWithEntities = Updates``

    :param add_phone_privacy_exception: Whether this applies: add phone privacy exception.
    :param id: The user.
    :param first_name: The first name.
    :param last_name: The last name.
    :param phone: The phone number, with country prefix and without plus.
    :param note: The note.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400/403/406 CHANNEL_PRIVATE, 400
        CONTACT_ID_INVALID, 400 CONTACT_NAME_EMPTY, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/contacts.addContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD9BA2E54
    TL_NAME: ClassVar[str] = "contacts.addContact"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "contacts.addContact#d9ba2e54 flags:# add_phone_privacy_exception:flags.0?true id:InputUser first_name:string last_name:string phone:string note:flags.1?TextWithEntities = Updates"

    id: _root.TypeInputUser
    first_name: str
    last_name: str
    phone: str
    add_phone_privacy_exception: bool = False
    note: _root.TypeTextWithEntities | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.add_phone_privacy_exception:
            flags |= 1
        if self.note is not None:
            flags |= 2
        out += pack_2I(0xD9BA2E54, flags)
        self.id.write_to(out)
        write_str(out, self.first_name)
        write_str(out, self.last_name)
        write_str(out, self.phone)
        if self.note is not None:
            self.note.write_to(out)


class AcceptContact(Function["_root.TypeUpdates"]):
    """Accepts contact.

    ``contacts.acceptContact#f831a20f id:InputUser = Updates``

    :param id: The id.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CONTACT_ADD_MISSING, 400
        CONTACT_ID_INVALID, 400 CONTACT_REQ_MISSING, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/contacts.acceptContact
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF831A20F
    TL_NAME: ClassVar[str] = "contacts.acceptContact"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "contacts.acceptContact#f831a20f id:InputUser = Updates"

    id: _root.TypeInputUser

    def write_to(self, out: bytearray) -> None:
        out += b"\x0f\xa2\x31\xf8"
        self.id.write_to(out)


class GetLocated(Function["_root.TypeUpdates"]):
    """Fetches located.

    ``contacts.getLocated#d348bc44 flags:# background:flags.1?true geo_point:InputGeoPoint self_expires:flags.0?int = Updates``

    :param background: Do it quietly, as something no person at the keyboard asked for.
    :param geo_point: The place, as latitude and longitude.
    :param self_expires: The self expires.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 406 BUSINESS_ADDRESS_ACTIVE, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400
        GEO_POINT_INVALID, 406 USERPIC_PRIVACY_REQUIRED, 400/406 USERPIC_UPLOAD_REQUIRED.

    https://core.telegram.org/method/contacts.getLocated
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xD348BC44
    TL_NAME: ClassVar[str] = "contacts.getLocated"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "contacts.getLocated#d348bc44 flags:# background:flags.1?true geo_point:InputGeoPoint self_expires:flags.0?int = Updates"

    geo_point: _root.TypeInputGeoPoint
    background: bool = False
    self_expires: int | None = None

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.background:
            flags |= 2
        if self.self_expires is not None:
            flags |= 1
        out += pack_2I(0xD348BC44, flags)
        self.geo_point.write_to(out)
        if self.self_expires is not None:
            out += pack_i(self.self_expires)


class BlockFromReplies(Function["_root.TypeUpdates"]):
    """Blocks from replies.

    ``contacts.blockFromReplies#29a8962c flags:# delete_message:flags.0?true delete_history:flags.1?true report_spam:flags.2?true msg_id:int = Updates``

    :param delete_message: Whether this applies: delete message.
    :param delete_history: Whether this applies: delete history.
    :param report_spam: Whether this applies: report spam.
    :param msg_id: Id of the message.

    Result: ``Updates``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 MSG_ID_INVALID.

    https://core.telegram.org/method/contacts.blockFromReplies
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x29A8962C
    TL_NAME: ClassVar[str] = "contacts.blockFromReplies"
    TL_TYPE: ClassVar[str] = "Updates"
    TL: ClassVar[str] = "contacts.blockFromReplies#29a8962c flags:# delete_message:flags.0?true delete_history:flags.1?true report_spam:flags.2?true msg_id:int = Updates"

    msg_id: int
    delete_message: bool = False
    delete_history: bool = False
    report_spam: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.delete_message:
            flags |= 1
        if self.delete_history:
            flags |= 2
        if self.report_spam:
            flags |= 4
        out += pack_2Ii(0x29A8962C, flags, self.msg_id)


class ResolvePhone(Function["TypeResolvedPeer"]):
    """Finds the user with a phone number, if their privacy settings allow it.

    ``contacts.resolvePhone#8af94344 phone:string = contacts.ResolvedPeer``

    :param phone: The phone number, with country prefix and without plus.

    Result: ``contacts.ResolvedPeer``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 PHONE_NOT_OCCUPIED.

    https://core.telegram.org/method/contacts.resolvePhone
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8AF94344
    TL_NAME: ClassVar[str] = "contacts.resolvePhone"
    TL_TYPE: ClassVar[str] = "contacts.ResolvedPeer"
    TL: ClassVar[str] = "contacts.resolvePhone#8af94344 phone:string = contacts.ResolvedPeer"

    phone: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x44\x43\xf9\x8a"
        write_str(out, self.phone)


class ExportContactToken(Function["_root.TypeExportedContactToken"]):
    """Exports contact token.

    ``contacts.exportContactToken#f8654027 = ExportedContactToken``

    Result: ``ExportedContactToken``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.exportContactToken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF8654027
    TL_NAME: ClassVar[str] = "contacts.exportContactToken"
    TL_TYPE: ClassVar[str] = "ExportedContactToken"
    TL: ClassVar[str] = "contacts.exportContactToken#f8654027 = ExportedContactToken"

    def write_to(self, out: bytearray) -> None:
        out += b"\x27\x40\x65\xf8"


class ImportContactToken(Function["_root.TypeUser"]):
    """Imports contact token.

    ``contacts.importContactToken#13005788 token:string = User``

    :param token: The token.

    Result: ``User``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 IMPORT_TOKEN_INVALID.

    https://core.telegram.org/method/contacts.importContactToken
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x13005788
    TL_NAME: ClassVar[str] = "contacts.importContactToken"
    TL_TYPE: ClassVar[str] = "User"
    TL: ClassVar[str] = "contacts.importContactToken#13005788 token:string = User"

    token: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x88\x57\x00\x13"
        write_str(out, self.token)


class EditCloseFriends(Function[bool]):
    """Changes close friends.

    ``contacts.editCloseFriends#ba6705f0 id:Vector<long> = Bool``

    :param id: The ids.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.editCloseFriends
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBA6705F0
    TL_NAME: ClassVar[str] = "contacts.editCloseFriends"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "contacts.editCloseFriends#ba6705f0 id:Vector<long> = Bool"

    id: list[int]

    def write_to(self, out: bytearray) -> None:
        out += b"\xf0\x05\x67\xba"
        write_longs(out, self.id)


class SetBlocked(Function[bool]):
    """Sets blocked.

    ``contacts.setBlocked#94c65c76 flags:# my_stories_from:flags.0?true id:Vector<InputPeer> limit:int = Bool``

    :param my_stories_from: Whether this applies: my stories from.
    :param id: Which ones.
    :param limit: How many to answer at most.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.setBlocked
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x94C65C76
    TL_NAME: ClassVar[str] = "contacts.setBlocked"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "contacts.setBlocked#94c65c76 flags:# my_stories_from:flags.0?true id:Vector<InputPeer> limit:int = Bool"

    id: list[_root.TypeInputPeer]
    limit: int
    my_stories_from: bool = False

    def write_to(self, out: bytearray) -> None:
        flags = 0
        if self.my_stories_from:
            flags |= 1
        out += pack_2I(0x94C65C76, flags)
        write_objects(out, self.id)
        out += pack_i(self.limit)


class GetBirthdays(Function["TypeContactBirthdays"]):
    """Fetches birthdays.

    ``contacts.getBirthdays#daeda864 = contacts.ContactBirthdays``

    Result: ``contacts.ContactBirthdays``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED.

    https://core.telegram.org/method/contacts.getBirthdays
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDAEDA864
    TL_NAME: ClassVar[str] = "contacts.getBirthdays"
    TL_TYPE: ClassVar[str] = "contacts.ContactBirthdays"
    TL: ClassVar[str] = "contacts.getBirthdays#daeda864 = contacts.ContactBirthdays"

    def write_to(self, out: bytearray) -> None:
        out += b"\x64\xa8\xed\xda"


class GetSponsoredPeers(Function["TypeSponsoredPeers"]):
    """Fetches sponsored peers.

    ``contacts.getSponsoredPeers#b6c8c393 q:string = contacts.SponsoredPeers``

    :param q: What to search for.

    Result: ``contacts.SponsoredPeers``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 SEARCH_QUERY_EMPTY.

    https://core.telegram.org/method/contacts.getSponsoredPeers
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB6C8C393
    TL_NAME: ClassVar[str] = "contacts.getSponsoredPeers"
    TL_TYPE: ClassVar[str] = "contacts.SponsoredPeers"
    TL: ClassVar[str] = "contacts.getSponsoredPeers#b6c8c393 q:string = contacts.SponsoredPeers"

    q: str

    def write_to(self, out: bytearray) -> None:
        out += b"\x93\xc3\xc8\xb6"
        write_str(out, self.q)


class UpdateContactNote(Function[bool]):
    """Changes contact note.

    ``contacts.updateContactNote#139f63fb id:InputUser note:TextWithEntities = Bool``

    :param id: The id.
    :param note: The note.

    Result: ``Bool``.
    May be called by: users.
    Errors: 401 AUTH_KEY_UNREGISTERED, 400 BUSINESS_CONNECTION_NOT_ALLOWED, 400 CONTACT_ID_INVALID, 400 CONTACT_MISSING.

    https://core.telegram.org/method/contacts.updateContactNote
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x139F63FB
    TL_NAME: ClassVar[str] = "contacts.updateContactNote"
    TL_TYPE: ClassVar[str] = "Bool"
    TL: ClassVar[str] = "contacts.updateContactNote#139f63fb id:InputUser note:TextWithEntities = Bool"

    id: _root.TypeInputUser
    note: _root.TypeTextWithEntities

    def write_to(self, out: bytearray) -> None:
        out += b"\xfb\x63\x9f\x13"
        self.id.write_to(out)
        self.note.write_to(out)


def _read_ContactsNotModified(data: bytes, pos: int, depth: int, new: Any = ContactsNotModified) -> tuple[ContactsNotModified, int]:
    return new(), pos


def _read_Contacts(data: bytes, pos: int, depth: int, new: Any = Contacts) -> tuple[Contacts, int]:
    contacts, pos = read_objects(_Contact_table, data, pos, depth)
    saved_count = unpack_i(data, pos)[0]
    users, pos = read_objects(_User_table, data, pos + 4, depth)
    return new(contacts, saved_count, users), pos


def _read_ImportedContacts(data: bytes, pos: int, depth: int, new: Any = ImportedContacts) -> tuple[ImportedContacts, int]:
    imported, pos = read_objects(_ImportedContact_table, data, pos, depth)
    popular_invites, pos = read_objects(_PopularContact_table, data, pos, depth)
    retry_contacts, pos = read_longs(data, pos)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(imported, popular_invites, retry_contacts, users), pos


def _read_Blocked(data: bytes, pos: int, depth: int, new: Any = Blocked) -> tuple[Blocked, int]:
    blocked, pos = read_objects(_PeerBlocked_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(blocked, chats, users), pos


def _read_BlockedSlice(data: bytes, pos: int, depth: int, new: Any = BlockedSlice) -> tuple[BlockedSlice, int]:
    count = unpack_i(data, pos)[0]
    blocked, pos = read_objects(_PeerBlocked_table, data, pos + 4, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(count, blocked, chats, users), pos


def _read_Found(data: bytes, pos: int, depth: int, new: Any = Found) -> tuple[Found, int]:
    my_results, pos = read_objects(_Peer_table, data, pos, depth)
    results, pos = read_objects(_Peer_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(my_results, results, chats, users), pos


def _read_ResolvedPeer(data: bytes, pos: int, depth: int, new: Any = ResolvedPeer) -> tuple[ResolvedPeer, int]:
    cid = unpack_I(data, pos)[0]
    peer, pos = _Peer_table[cid](data, pos + 4, depth + 1)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(peer, chats, users), pos


def _read_TopPeersNotModified(data: bytes, pos: int, depth: int, new: Any = TopPeersNotModified) -> tuple[TopPeersNotModified, int]:
    return new(), pos


def _read_TopPeers(data: bytes, pos: int, depth: int, new: Any = TopPeers) -> tuple[TopPeers, int]:
    categories, pos = read_objects(_TopPeerCategoryPeers_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(categories, chats, users), pos


def _read_TopPeersDisabled(data: bytes, pos: int, depth: int, new: Any = TopPeersDisabled) -> tuple[TopPeersDisabled, int]:
    return new(), pos


def _read_ContactBirthdays(data: bytes, pos: int, depth: int, new: Any = ContactBirthdays) -> tuple[ContactBirthdays, int]:
    contacts, pos = read_objects(_ContactBirthday_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(contacts, users), pos


def _read_SponsoredPeersEmpty(data: bytes, pos: int, depth: int, new: Any = SponsoredPeersEmpty) -> tuple[SponsoredPeersEmpty, int]:
    return new(), pos


def _read_SponsoredPeers(data: bytes, pos: int, depth: int, new: Any = SponsoredPeers) -> tuple[SponsoredPeers, int]:
    peers, pos = read_objects(_SponsoredPeer_table, data, pos, depth)
    chats, pos = read_objects(_Chat_table, data, pos, depth)
    users, pos = read_objects(_User_table, data, pos, depth)
    return new(peers, chats, users), pos


def _read_GetContactIDs(data: bytes, pos: int, depth: int, new: Any = GetContactIDs) -> tuple[GetContactIDs, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_GetStatuses(data: bytes, pos: int, depth: int, new: Any = GetStatuses) -> tuple[GetStatuses, int]:
    return new(), pos


def _read_GetContacts(data: bytes, pos: int, depth: int, new: Any = GetContacts) -> tuple[GetContacts, int]:
    hash = unpack_q(data, pos)[0]
    return new(hash), pos + 8


def _read_ImportContacts(data: bytes, pos: int, depth: int, new: Any = ImportContacts) -> tuple[ImportContacts, int]:
    contacts, pos = read_objects(_InputContact_table, data, pos, depth)
    return new(contacts), pos


def _read_DeleteContacts(data: bytes, pos: int, depth: int, new: Any = DeleteContacts) -> tuple[DeleteContacts, int]:
    id, pos = read_objects(_InputUser_table, data, pos, depth)
    return new(id), pos


def _read_DeleteByPhones(data: bytes, pos: int, depth: int, new: Any = DeleteByPhones) -> tuple[DeleteByPhones, int]:
    phones, pos = read_strs(data, pos)
    return new(phones), pos


def _read_Block(data: bytes, pos: int, depth: int, new: Any = Block) -> tuple[Block, int]:
    flags, cid = unpack_2I(data, pos)
    id, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    return new(id, flags & 1 != 0), pos


def _read_Unblock(data: bytes, pos: int, depth: int, new: Any = Unblock) -> tuple[Unblock, int]:
    flags, cid = unpack_2I(data, pos)
    id, pos = _InputPeer_table[cid](data, pos + 8, depth + 1)
    return new(id, flags & 1 != 0), pos


def _read_GetBlocked(data: bytes, pos: int, depth: int, new: Any = GetBlocked) -> tuple[GetBlocked, int]:
    flags, offset, limit = unpack_I2i(data, pos)
    return new(offset, limit, flags & 1 != 0), pos + 12


def _read_Search(data: bytes, pos: int, depth: int, new: Any = Search) -> tuple[Search, int]:
    flags = unpack_I(data, pos)[0]
    q, pos = read_str(data, pos + 4)
    limit = unpack_i(data, pos)[0]
    return new(q, limit, flags & 1 != 0, flags & 2 != 0), pos + 4


def _read_ResolveUsername(data: bytes, pos: int, depth: int, new: Any = ResolveUsername) -> tuple[ResolveUsername, int]:
    flags = unpack_I(data, pos)[0]
    username, pos = read_str(data, pos + 4)
    if flags & 1:
        referer, pos = read_str(data, pos)
    else:
        referer = None
    return new(username, referer), pos


def _read_GetTopPeers(data: bytes, pos: int, depth: int, new: Any = GetTopPeers) -> tuple[GetTopPeers, int]:
    flags, offset, limit, hash = unpack_I2iq(data, pos)
    if not (flags & 0x3843f):
        return new(offset, limit, hash, False, False, False, False, False, False, False, False, False, False), pos + 20
    return new(offset, limit, hash, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, flags & 8 != 0, flags & 0x10 != 0, flags & 0x20 != 0, flags & 0x400 != 0, flags & 0x8000 != 0, flags & 0x10000 != 0, flags & 0x20000 != 0), pos + 20


def _read_ResetTopPeerRating(data: bytes, pos: int, depth: int, new: Any = ResetTopPeerRating) -> tuple[ResetTopPeerRating, int]:
    cid = unpack_I(data, pos)[0]
    category, pos = _TopPeerCategory_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    peer, pos = _InputPeer_table[cid](data, pos + 4, depth + 1)
    return new(category, peer), pos


def _read_ResetSaved(data: bytes, pos: int, depth: int, new: Any = ResetSaved) -> tuple[ResetSaved, int]:
    return new(), pos


def _read_GetSaved(data: bytes, pos: int, depth: int, new: Any = GetSaved) -> tuple[GetSaved, int]:
    return new(), pos


def _read_ToggleTopPeers(data: bytes, pos: int, depth: int, new: Any = ToggleTopPeers) -> tuple[ToggleTopPeers, int]:
    enabled = unpack_I(data, pos)[0]
    enabled = BOOLS[enabled]
    return new(enabled), pos + 4


def _read_AddContact(data: bytes, pos: int, depth: int, new: Any = AddContact) -> tuple[AddContact, int]:
    flags, cid = unpack_2I(data, pos)
    id, pos = _InputUser_table[cid](data, pos + 8, depth + 1)
    first_name, pos = read_str(data, pos)
    last_name, pos = read_str(data, pos)
    phone, pos = read_str(data, pos)
    if flags & 2:
        note, pos = _TextWithEntities_table[unpack_I(data, pos)[0]](data, pos + 4, depth + 1)
    else:
        note = None
    return new(id, first_name, last_name, phone, flags & 1 != 0, note), pos


def _read_AcceptContact(data: bytes, pos: int, depth: int, new: Any = AcceptContact) -> tuple[AcceptContact, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    return new(id), pos


def _read_GetLocated(data: bytes, pos: int, depth: int, new: Any = GetLocated) -> tuple[GetLocated, int]:
    flags, cid = unpack_2I(data, pos)
    geo_point, pos = _InputGeoPoint_table[cid](data, pos + 8, depth + 1)
    if flags & 1:
        self_expires = unpack_i(data, pos)[0]
        pos += 4
    else:
        self_expires = None
    return new(geo_point, flags & 2 != 0, self_expires), pos


def _read_BlockFromReplies(data: bytes, pos: int, depth: int, new: Any = BlockFromReplies) -> tuple[BlockFromReplies, int]:
    flags, msg_id = unpack_Ii(data, pos)
    return new(msg_id, flags & 1 != 0, flags & 2 != 0, flags & 4 != 0), pos + 8


def _read_ResolvePhone(data: bytes, pos: int, depth: int, new: Any = ResolvePhone) -> tuple[ResolvePhone, int]:
    phone, pos = read_str(data, pos)
    return new(phone), pos


def _read_ExportContactToken(data: bytes, pos: int, depth: int, new: Any = ExportContactToken) -> tuple[ExportContactToken, int]:
    return new(), pos


def _read_ImportContactToken(data: bytes, pos: int, depth: int, new: Any = ImportContactToken) -> tuple[ImportContactToken, int]:
    token, pos = read_str(data, pos)
    return new(token), pos


def _read_EditCloseFriends(data: bytes, pos: int, depth: int, new: Any = EditCloseFriends) -> tuple[EditCloseFriends, int]:
    id, pos = read_longs(data, pos)
    return new(id), pos


def _read_SetBlocked(data: bytes, pos: int, depth: int, new: Any = SetBlocked) -> tuple[SetBlocked, int]:
    flags = unpack_I(data, pos)[0]
    id, pos = read_objects(_InputPeer_table, data, pos + 4, depth)
    limit = unpack_i(data, pos)[0]
    return new(id, limit, flags & 1 != 0), pos + 4


def _read_GetBirthdays(data: bytes, pos: int, depth: int, new: Any = GetBirthdays) -> tuple[GetBirthdays, int]:
    return new(), pos


def _read_GetSponsoredPeers(data: bytes, pos: int, depth: int, new: Any = GetSponsoredPeers) -> tuple[GetSponsoredPeers, int]:
    q, pos = read_str(data, pos)
    return new(q), pos


def _read_UpdateContactNote(data: bytes, pos: int, depth: int, new: Any = UpdateContactNote) -> tuple[UpdateContactNote, int]:
    cid = unpack_I(data, pos)[0]
    id, pos = _InputUser_table[cid](data, pos + 4, depth + 1)
    cid = unpack_I(data, pos)[0]
    note, pos = _TextWithEntities_table[cid](data, pos + 4, depth + 1)
    return new(id, note), pos


registry.add("contacts.Contacts", {
    0xB74BA9D2: _read_ContactsNotModified,
    0xEAE87E42: _read_Contacts,
})
registry.add("contacts.ImportedContacts", {
    0x77D01C3B: _read_ImportedContacts,
})
registry.add("contacts.Blocked", {
    0x0ADE1591: _read_Blocked,
    0xE1664194: _read_BlockedSlice,
})
registry.add("contacts.Found", {
    0xB3134D9D: _read_Found,
})
registry.add("contacts.ResolvedPeer", {
    0x7F077AD9: _read_ResolvedPeer,
})
registry.add("contacts.TopPeers", {
    0xDE266EF5: _read_TopPeersNotModified,
    0x70B772A8: _read_TopPeers,
    0xB52C939D: _read_TopPeersDisabled,
})
registry.add("contacts.ContactBirthdays", {
    0x114FF30D: _read_ContactBirthdays,
})
registry.add("contacts.SponsoredPeers", {
    0xEA32B4B1: _read_SponsoredPeersEmpty,
    0xEB032884: _read_SponsoredPeers,
})
registry.add_functions({
    0x7ADC669D: _read_GetContactIDs,
    0xC4A353EE: _read_GetStatuses,
    0x5DD69E12: _read_GetContacts,
    0x2C800BE5: _read_ImportContacts,
    0x096A0E00: _read_DeleteContacts,
    0x1013FD9E: _read_DeleteByPhones,
    0x2E2E8734: _read_Block,
    0xB550D328: _read_Unblock,
    0x9A868F80: _read_GetBlocked,
    0x05F58D0F: _read_Search,
    0x725AFBBC: _read_ResolveUsername,
    0x973478B6: _read_GetTopPeers,
    0x1AE373AC: _read_ResetTopPeerRating,
    0x879537F1: _read_ResetSaved,
    0x82F1E39F: _read_GetSaved,
    0x8514BDDA: _read_ToggleTopPeers,
    0xD9BA2E54: _read_AddContact,
    0xF831A20F: _read_AcceptContact,
    0xD348BC44: _read_GetLocated,
    0x29A8962C: _read_BlockFromReplies,
    0x8AF94344: _read_ResolvePhone,
    0xF8654027: _read_ExportContactToken,
    0x13005788: _read_ImportContactToken,
    0xBA6705F0: _read_EditCloseFriends,
    0x94C65C76: _read_SetBlocked,
    0xDAEDA864: _read_GetBirthdays,
    0xB6C8C393: _read_GetSponsoredPeers,
    0x139F63FB: _read_UpdateContactNote,
})
