// Layout, numbers as base-128 varints, lowest group first:
//   version byte 1 | zigzag(first hour) | hours | scale s | runs: present, missing, present, ... until all
//   hours then for every present hour zigzag(value - value before), where value = mantissa / 10^s.
// Differences wrap modulo 2^128, so that any mantissa survives. Meter data of three decimals sheds nine
// zeros.
#include "document/file/series_blob.h"

#include <QCryptographicHash>

#include <algorithm>

namespace meritdesk::document {

namespace {

__extension__ using UInt128 = unsigned __int128;

constexpr char version = 1;
constexpr int keyBytes = 16;
constexpr std::uint64_t maximumHours = 24ULL * 366 * 200;

UInt128 zigzag(UInt128 value)
{
    return (value << 1U) ^ ((value >> 127U) != 0 ? ~UInt128{0} : UInt128{0});
}

UInt128 unzigzag(UInt128 value)
{
    return (value >> 1U) ^ ((value & 1U) != 0 ? ~UInt128{0} : UInt128{0});
}

void put(QByteArray& out, UInt128 value)
{
    while (value >= 0x80U) {
        out.append(static_cast<char>(static_cast<unsigned char>(value & 0x7FU) | 0x80U));
        value >>= 7U;
    }
    out.append(static_cast<char>(static_cast<unsigned char>(value)));
}

/// Reads numbers until the bytes end or are wrong; then every number is 0 and `ok` false.
class Numbers
{
public:
    explicit Numbers(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    UInt128 next()
    {
        UInt128 value = 0;
        for (unsigned shift = 0; shift < 128 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            value |= static_cast<UInt128>(byte & 0x7FU) << shift;
            if ((byte & 0x80U) == 0)
                return value;
        }
        m_ok = false;
        return 0;
    }

    [[nodiscard]] bool ok() const { return m_ok; }

    [[nodiscard]] bool atEnd() const { return m_ok && m_at == m_bytes.size(); }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 1; ///< after the version byte
    bool m_ok = true;
};

/// How often every present mantissa can be divided by ten, at most 18 times.
unsigned commonScale(const std::vector<Int128>& mantissas)
{
    unsigned scale = 18;
    for (Int128 value : mantissas) {
        if (value == retail::HourlySeries::missing || value == 0)
            continue;
        unsigned zeros = 0;
        for (; zeros < scale && value % 10 == 0; ++zeros)
            value /= 10;
        scale = zeros;
        if (scale == 0)
            break;
    }
    return scale;
}

Int128 powerOfTen(unsigned n)
{
    Int128 power = 1;
    for (; n > 0; --n)
        power *= 10;
    return power;
}

void putRuns(QByteArray& out, const std::vector<Int128>& mantissas)
{
    bool present = true;
    for (auto at = mantissas.begin(); at != mantissas.end(); present = !present) {
        const auto end = std::find_if(at, mantissas.end(), [present](Int128 value) {
            return (value != retail::HourlySeries::missing) != present;
        });
        put(out, static_cast<UInt128>(end - at));
        at = end;
    }
}

/// Marks the missing hours; false when the runs do not fill the hours exactly.
bool takeRuns(Numbers& numbers, std::vector<bool>& present, std::size_t hours)
{
    bool value = true;
    while (present.size() < hours) {
        const auto run = numbers.next();
        if (!numbers.ok() || run > hours - present.size() || (run == 0 && !(value && present.empty())))
            return false;
        present.insert(present.end(), static_cast<std::size_t>(run), value);
        value = !value;
    }
    return true;
}

} // namespace

QByteArray writeSeries(const retail::HourlySeries& series)
{
    const auto scale = commonScale(series.kwh);
    const auto power = powerOfTen(scale);
    QByteArray out(1, version);
    out.reserve(static_cast<qsizetype>(series.kwh.size()) * 3 + 32);
    put(out, zigzag(static_cast<UInt128>(static_cast<Int128>(series.first))));
    put(out, series.kwh.size());
    put(out, scale);
    putRuns(out, series.kwh);
    UInt128 before = 0;
    for (const Int128 mantissa : series.kwh) {
        if (mantissa == retail::HourlySeries::missing)
            continue;
        const auto value = static_cast<UInt128>(mantissa / power);
        put(out, zigzag(value - before));
        before = value;
    }
    return out;
}

std::optional<retail::HourlySeries> readSeries(const QByteArray& bytes)
{
    if (bytes.isEmpty() || bytes[0] != version)
        return std::nullopt;
    Numbers numbers(bytes);
    retail::HourlySeries series;
    series.first = static_cast<retail::HourIndex>(static_cast<Int128>(unzigzag(numbers.next())));
    const auto hours = numbers.next();
    const auto scale = numbers.next();
    std::vector<bool> present;
    if (!numbers.ok() || hours > maximumHours || scale > 18
        || !takeRuns(numbers, present, static_cast<std::size_t>(hours)))
        return std::nullopt;
    const auto power = static_cast<UInt128>(powerOfTen(static_cast<unsigned>(scale)));
    series.kwh.reserve(present.size());
    UInt128 value = 0;
    for (const bool there : present) {
        if (there)
            value += unzigzag(numbers.next());
        series.kwh.push_back(there ? static_cast<Int128>(value * power) : retail::HourlySeries::missing);
    }
    if (!numbers.atEnd())
        return std::nullopt;
    return series;
}

std::string seriesKey(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(keyBytes).toHex().toStdString();
}

} // namespace meritdesk::document
