#pragma once

#include <cassert>
#include <optional>
#include <utility>
#include <vector>

#include "core/finding.h"

namespace meritdesk {

/// A value, or the findings that say why there is none.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : m_value(std::move(value))
    {
    }

    Result(Finding finding) // NOLINT(google-explicit-constructor): a failure is a result
        : m_findings{std::move(finding)}
    {
    }

    Result(std::vector<Finding> findings) // NOLINT(google-explicit-constructor): a failure is a result
        : m_findings(std::move(findings))
    {
        assert(!m_findings.empty());
    }

    [[nodiscard]] bool ok() const { return m_value.has_value(); }

    explicit operator bool() const { return ok(); }

    /// The value; call only after ok().
    [[nodiscard]] const T& value() const&
    {
        assert(ok());
        return *m_value; // NOLINT(bugprone-unchecked-optional-access)
    }

    [[nodiscard]] T&& value() &&
    {
        assert(ok());
        return *std::move(m_value);
    }

    const T& operator*() const& { return value(); }

    const T* operator->() const { return &value(); }

    /// Empty when there is a value.
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }

private:
    std::optional<T> m_value = {};
    std::vector<Finding> m_findings = {};
};

} // namespace meritdesk
