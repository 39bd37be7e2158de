"""The codes that servers are known to answer with: words of theirs that say nothing about a person.

A server can put anything where a code belongs, an answer of a record too. So a code that is not listed here
is taken for its own words.
"""

from __future__ import annotations

_SYNC = {
    "SYNC_NOT_FOUND",
    "SYNC_NOT_RECORDED",  # our word for a status answer with no sync in it
    "INVALID_CHECKSUM",
    "INVALID_CHECKSUM_ALGORITHM",
    "INVALID_FILE",
    "INVALID_JSON_FILE",
    "ERROR_IN_DECOMPRESSION",
    "ERROR_IN_MAPPING_JSON",
    "ERROR_IN_SYNC",
    "ERROR_IN_REST_CALL",
    "STEP_ALREADY_HANDLED",
    "IN_PROGRESS",
    "INPROGRESS",
    "PARTIALLY_COMPLETE",
    "PARTIALLY_COMPLETED",
    "FAILED",
}
_FILESTORE = {
    "EG_FILESTORE_INVALID_INPUT",
    "EG_FILESTORE_PARSING_ERROR",
    "EG_FILESTORE_INPUT_ERROR",
    "INVALID_REQ_INFO",
    "NOT_FOUND",
    "MaxUploadSizeExceededException",
}
_GATEWAY_AND_HANDLER = {
    "CustomException",
    "InvalidAccessTokenException",
    "ResourceNotFoundException",
    "RateLimitExceededException",
    "JsonParseException",
    "JsonMappingException",
    "MissingJsonException",
    "UnsupportedMediaType",
    "ResourceAccessError",
    "ResourceAccessException",
    "QUERY_EXECUTION_ERROR",
    "NullPointerException",
}
_DIGIME = {
    "SDKInvalid",
    "SDKVersionInvalid",
    "SDKVersion",
    "InvalidToken",
    "InvalidGrant",
    "InvalidRefreshToken",
    "InsufficientScope",
    "TokenInvalid",
    "InvalidClient",
    "InvalidContractId",
    "InvalidConsentAccessApplication",
    "InvalidJWT",
    "InvalidRequest",
    "InvalidRedirectUri",
    "InvalidContractDataRequest",
    "ScopeOutOfBounds",
    "ValidationErrors",
}
KNOWN_CODES = frozenset(_SYNC | _FILESTORE | _GATEWAY_AND_HANDLER | _DIGIME)
