#include "formats/imports/xml_text.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cctype>

namespace meritdesk::imports {

namespace {

constexpr std::size_t declarationReach = 256;

/// windows-1251 above ASCII, 0x80 on; 0 is the one byte without a character.
constexpr std::array<char16_t, 64> upperTable{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0,      0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

char16_t fromWindows1251(unsigned char byte)
{
    if (byte < 0x80)
        return byte;
    if (byte >= 0xC0) // the letters А..я stand in the order of Unicode
        return static_cast<char16_t>(0x0410 + byte - 0xC0);
    return upperTable.at(byte - 0x80U);
}

std::optional<QString> decodeWindows1251(std::string_view bytes)
{
    QString text(static_cast<qsizetype>(bytes.size()), Qt::Uninitialized);
    auto* out = text.data();
    for (const char c : bytes) {
        const auto unit = fromWindows1251(static_cast<unsigned char>(c));
        if (unit == 0)
            return std::nullopt;
        *out++ = QChar(unit);
    }
    return text;
}

std::optional<QString> decode(QStringDecoder decoder, std::string_view bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::string lower(std::string_view text)
{
    std::string all(text);
    std::transform(all.begin(), all.end(), all.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return all;
}

/// The Unicode encoding that the first bytes give away: a byte order mark, or "<" in two bytes.
std::optional<QStringConverter::Encoding> unicodeEncoding(std::string_view bytes)
{
    using namespace std::string_view_literals;
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF"sv)
        return QStringConverter::Utf8;
    const auto start = bytes.substr(0, 2);
    if (start == "\xFF\xFE"sv || start == "<\0"sv)
        return QStringConverter::Utf16LE;
    if (start == "\xFE\xFF"sv || start == "\0<"sv)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

} // namespace

std::string declaredEncoding(std::string_view bytes)
{
    const auto start = bytes.substr(0, declarationReach);
    const auto declaration = start.substr(0, start.find("?>"));
    const auto key = declaration.find("encoding");
    if (declaration.substr(0, 5) != "<?xml" || key == std::string_view::npos)
        return "utf-8";
    const auto open = declaration.find_first_of("\"'", key);
    if (open == std::string_view::npos)
        return "utf-8";
    const auto close = declaration.find(declaration[open], open + 1);
    return lower(declaration.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
}

std::optional<QString> decodeXml(std::string_view bytes)
{
    if (const auto encoding = unicodeEncoding(bytes))
        return decode(QStringDecoder(*encoding), bytes);
    const auto name = declaredEncoding(bytes);
    if (name == "windows-1251" || name == "cp1251" || name == "cp-1251")
        return decodeWindows1251(bytes);
    if (name == "utf-8" || name == "utf8")
        return decode(QStringDecoder(QStringConverter::Utf8), bytes);
    return decode(QStringDecoder(name.c_str()), bytes);
}

} // namespace meritdesk::imports
