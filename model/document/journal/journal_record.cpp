// A record: kind (1 byte) | length of the content (4 bytes, lowest first) | content (CBOR) | digest (16 bytes
// of SHA-256 over all before it).
#include "document/journal/journal_record.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QtEndian>

namespace meritdesk::document {

namespace {

constexpr qsizetype headerSize = 5;
constexpr qsizetype digestSize = 16;

enum Kind : char { Head = 'H', PartKind = 'P', Series = 'S', Imports = 'I', View = 'V', Commit = 'C' };

QByteArray digest(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).left(digestSize);
}

QByteArray record(Kind kind, const QCborValue& content)
{
    const QByteArray cbor = content.toCbor();
    QByteArray bytes(headerSize, kind);
    qToLittleEndian(static_cast<quint32>(cbor.size()), bytes.data() + 1);
    bytes += cbor;
    return bytes + digest(bytes);
}

QCborValue bytesOf(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

std::string stringOf(const QCborValue& value)
{
    return value.toByteArray().toStdString();
}

void applyImports(const QCborArray& entries, EncodedContent& content)
{
    content.imports.clear();
    for (const auto& entry : entries) {
        const auto import = entry.toArray();
        content.imports.push_back({import.at(0).toString(), import.at(1).toString(), import.at(2).toString(),
                                   import.at(3).toInteger()});
    }
}

void applyPart(const QCborArray& fields, EncodedContent& content)
{
    EncodedPart part{.text = stringOf(fields.at(1))};
    for (const auto& key : fields.at(2).toArray())
        part.series.insert(stringOf(key));
    content.parts[stringOf(fields.at(0))] = std::move(part);
}

void apply(char kind, const QCborValue& content, JournalState& state)
{
    const auto fields = content.toArray();
    if (kind == Head)
        state.head = {fields.at(0).toString(),
                      fields.at(1).toString(),
                      fields.at(2).toString(),
                      {fields.at(3).toString(), fields.at(4).toByteArray()}};
    else if (kind == PartKind)
        applyPart(fields, state.content);
    else if (kind == Series)
        state.series[stringOf(fields.at(0))] = fields.at(1).toByteArray();
    else if (kind == Imports)
        applyImports(fields, state.content);
    else if (kind == View)
        state.content.viewState = content.toMap().toVariantMap();
    else if (kind == Commit)
        state.timeUtc = content.toInteger();
}

/// The record at an offset when it is whole; moves the offset behind it.
std::optional<std::pair<char, QByteArray>> recordAt(const QByteArray& bytes, qsizetype& offset)
{
    if (bytes.size() - offset < headerSize + digestSize)
        return std::nullopt;
    const qsizetype length = qFromLittleEndian<quint32>(bytes.constData() + offset + 1);
    if (length > bytes.size() - offset - headerSize - digestSize)
        return std::nullopt;
    const qsizetype end = offset + headerSize + length;
    if (digest(bytes.mid(offset, headerSize + length)) != bytes.mid(end, digestSize))
        return std::nullopt;
    const std::pair found{bytes[offset], bytes.mid(offset + headerSize, length)};
    offset = end + digestSize;
    return found;
}

} // namespace

QByteArray journalStart()
{
    return QByteArrayLiteral("MeritDesk journal 1\n");
}

QByteArray headRecord(const JournalHead& head)
{
    return record(Head, QCborArray{head.path, head.title, head.base, head.save.path, head.save.seal});
}

QByteArray partRecord(const std::string& id, const EncodedPart& part)
{
    QCborArray keys;
    for (const auto& key : part.series)
        keys.append(bytesOf(key));
    return record(PartKind, QCborArray{bytesOf(id), bytesOf(part.text), keys});
}

QByteArray seriesRecord(const std::string& key, const QByteArray& bytes)
{
    return record(Series, QCborArray{bytesOf(key), bytes});
}

QByteArray importsRecord(const std::vector<Import>& imports)
{
    QCborArray entries;
    for (const auto& import : imports)
        entries.append(
            QCborArray{import.source, import.target, import.mapping, static_cast<qint64>(import.timeUtc)});
    return record(Imports, entries);
}

QByteArray viewStateRecord(const ViewState& viewState)
{
    return record(View, QCborMap::fromVariantMap(viewState));
}

QByteArray commitRecord(std::int64_t timeUtc)
{
    return record(Commit, QCborValue(static_cast<qint64>(timeUtc)));
}

std::optional<JournalState> readJournal(const QByteArray& bytes)
{
    if (!bytes.startsWith(journalStart()))
        return std::nullopt;
    std::optional<JournalState> whole;
    std::vector<std::pair<char, QByteArray>> open;
    qsizetype offset = journalStart().size();
    while (auto next = recordAt(bytes, offset)) {
        open.push_back(std::move(*next));
        if (open.back().first != Commit)
            continue;
        if (!whole)
            whole.emplace();
        for (const auto& [kind, content] : open)
            apply(kind, QCborValue::fromCbor(content), *whole);
        open.clear();
    }
    return whole;
}

} // namespace meritdesk::document
