def line_error(name: str, problem: str) -> InitErrorDetails:
    """Tell a problem as pydantic tells its own, without the value."""
    told = PydanticCustomError("environment", "{problem}", {"problem": problem})
    return InitErrorDetails(type=told, loc=(name,), input=None)


def to_timedelta(text: str) -> timedelta:
    """Read a length of time, up to the longest that Python has."""
    longest = timedelta.max.total_seconds() - 1
    return timedelta(seconds=min(max(to_seconds(text), -longest), longest))
