#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace meritdesk {

/// A copy-on-write value: a copy is a pointer, equality asks the pointer first. A deferred value is made when
/// first looked at (a stored year of meter data is read when it is shown, not when the file is opened).
template <class T>
class Shared
{
public:
    Shared()
        : Shared(T{})
    {
    }

    explicit Shared(T value)
        : m_node(std::make_shared<Node>(std::move(value)))
    {
    }

    /// A value that `make` will produce at the first look; `make` must not throw and may run on any thread.
    [[nodiscard]] static Shared deferred(std::function<T()> make)
    {
        Shared shared;
        shared.m_node = std::make_shared<Node>(std::move(make));
        return shared;
    }

    const T& operator*() const { return m_node->look(); }

    const T* operator->() const { return &m_node->look(); }

    /// The value to change: copied first if anyone else holds it.
    [[nodiscard]] T& edit()
    {
        if (m_node.use_count() > 1)
            m_node = std::make_shared<Node>(m_node->look());
        return m_node->look();
    }

    /// True when both are the very same value in memory (nothing is compared or loaded).
    [[nodiscard]] bool sameAs(const Shared& other) const { return m_node == other.m_node; }

    /// Names the value in memory, for look-ups; the same for every copy, its own again only while one lives.
    [[nodiscard]] const void* identity() const { return m_node.get(); }

    /// True when the value has not been made yet.
    [[nodiscard]] bool isDeferred() const { return m_node->isDeferred(); }

    friend bool operator==(const Shared& a, const Shared& b) { return a.sameAs(b) || *a == *b; }

private:
    class Node
    {
    public:
        explicit Node(T value)
            : m_value(std::move(value))
        {
        }

        explicit Node(std::function<T()> make)
            : m_make(std::move(make))
        {
        }

        T& look()
        {
            const std::scoped_lock lock(m_mutex);
            if (m_make) {
                m_value = m_make();
                m_make = nullptr;
            }
            return m_value;
        }

        [[nodiscard]] bool isDeferred()
        {
            const std::scoped_lock lock(m_mutex);
            return static_cast<bool>(m_make);
        }

    private:
        std::mutex m_mutex = {};
        std::function<T()> m_make = {};
        T m_value = {};
    };

    std::shared_ptr<Node> m_node;
};

} // namespace meritdesk
