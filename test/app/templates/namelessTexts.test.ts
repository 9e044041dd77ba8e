// Names in texts: gone however they are written, and said where a word may be none.
import { namelessTexts } from '../../../src/app/templates/namelessTexts';

type People = Parameters<typeof namelessTexts>[0];

/** The text without the people of these names, and what was told as doubtful. */
function without(
  names: readonly string[],
  text: string,
): { readonly text: string; readonly doubts: readonly string[] } {
  const people = names.map((name, at) => ({ id: `P${at + 1}`, name })) as unknown as People;
  const doubts: string[] = [];
  const nameless = namelessTexts(people, new Map(people.map(({ id }) => [id, `<${id}>`])));
  return { text: nameless(text, (word) => doubts.push(word)), doubts };
}

describe('names in texts', () => {
  it.each([
    ['in capitals', ['Ann Lee'], 'ANN LEE decides, ANN too', '<P1> decides, <P1> too'],
    ['in small letters', ['Ann Lee'], 'ask ann lee, and lee', 'ask <P1>, and <P1>'],
    ['short', ['Li Wu'], 'Li and Wu, LI WU', '<P1> and <P1>, <P1>'],
    ['without their accents', ['André Noël'], 'ANDRE et noel, puis André Noël', '<P1> et <P1>, puis <P1>'],
    ['with their accents in two signs', ['André'], 'Andre\u0301 decides', '<P1> decides'],
    ['joined by a hyphen', ['Anne-Marie Roux'], 'Anne-Marie, Marie and ANNE', '<P1>, <P1> and <P1>'],
    ['with another apostrophe', ['Una O\u2019Neill'], "O'NEILL's view", "<P1>'s view"],
    ['in a script without spaces', ['李伟'], '请李伟负责', '请<P1>负责'],
    ['of several people, the longest first', ['Ann', 'Ann Lee'], 'Ann Lee and Ann', '<P2> and <P1>'],
    ['side by side', ['Ann', 'Bo'], 'Ann Bo,Ann', '<P1> <P2>,<P1>'],
    [
      'with letters that capitals write otherwise',
      ['Jörg Strauß', 'İlker Işık'],
      'STRAUSS, Strauss, STRAUẞ; IŞIK, ışık, ISIK',
      '<P1>, <P1>, <P1>; <P2>, <P2>, <P2>',
    ],
    [
      'with letters that some keyboards lack',
      ['Łukasz Øster', 'Bo Østergård'],
      'LUKASZ OSTER, Lukasz; ostergard',
      '<P1>, <P1>; <P2>',
    ],
    [
      'without their apostrophe or hyphen',
      ['Pat O\u2019Neil', 'Jean-Luc D’Arcy'],
      'ONEIL, Oneil, JeanLuc, Darcy',
      '<P1>, <P1>, <P2>, <P2>',
    ],
    ['in full width', ['Li Wu'], 'ＬＩ ＷＵ, ｌｉ', '<P1>, <P1>'],
    ['in Korean', ['김 민수'], '김 민수, 민수', '<P1>, <P1>'],
    [
      'with their letters in two, as keyboards without them write',
      ['Jürgen Müller', 'Håkon Ørsted', 'Björnås Größe'],
      'Juergen Mueller, JUERGEN; Haakon Oersted, Hakon Orsted; Bjoernaas Groesse, Bjornaas',
      '<P1>, <P1>; <P2>, <P2>; <P3>, <P3>',
    ],
    ['with the letters their names have in two', ['Juergen Moeller'], 'Jürgen Möller, MÖLLER', '<P1>, <P1>'],
    [
      'with signs in them that nobody sees',
      ['Ann Lee'],
      'A\u200bnn L\u00adee, An\u2060n, L\ufeffee, L\u200d\u200cee, A\u0332nn',
      '<P1>, <P1>, <P1>, <P1>, <P1>',
    ],
    [
      'run together',
      ['Ann Lee', 'Li Wu', 'María García López', '김 민수', '李 伟'],
      'AnnLee, annlee@x.com, LEEANN, LiWu; GarcíaLópez, mariagarcialopez; 김민수, 请李伟负责',
      '<P1>, <P1>@x.com, <P1>, <P2>; <P3>, <P3>; <P4>, 请<P5>负责',
    ],
    [
      'run together with other words',
      ['Ann Lee'],
      'askAnn, AnnSmith, ALee, myAnnLeeFile',
      'ask<P1>, <P1>Smith, A<P1>, my<P1>File',
    ],
    [
      'of many, or of what is theirs',
      ['María García', 'Jörg Müller', 'Ann Jones', 'Bo Wu'],
      'the Garcías, Müllers Plan, MUELLERS; Anns, Ann\u02bcs, Ann\u2018s, Ann\u00b4s, the Joneses, Bos',
      'the <P1>s, <P2>s Plan, <P2>S; <P3>s, <P3>\u02bcs, <P3>\u2018s, <P3>\u00b4s, the <P3>es, <P4>s',
    ],
    [
      'with a number',
      ['Ann Lee', 'Bo 2'],
      'ann2, Ann2026, 1Lee; Bo 2, 2 of 22',
      '<P1>2, <P1>2026, 1<P1>; <P2>, <P2> of 22',
    ],
    ['of initials', ['J. P. Roux'], 'J. and Roux, plan P', '<P1> and <P1>, plan P'],
  ])('%s are gone', (_how, names, text, expected) => {
    expect(without(names, text).text).toBe(expected);
  });

  it('are no parts of other words, and particles are no names', () => {
    expect(without(['Ann Lee', 'Jean de la Tour'], 'planning Annex, sleeve, de la gare').text).toBe(
      'planning Annex, sleeve, de la gare',
    );
    expect(without(['Ann'], 'cafe\u0301').text).toBe('cafe\u0301');
    const kept =
      'Planning, PLANNING, plans, Annex, ANNEX, annual, sleeve, SLEEVES, Leeds, plan_b, bliss, wushu, 2nd, bosses';
    expect(without(['Ann Lee', 'Li Wu', 'Bo Ng', 'Mue Soe'], kept).text).toBe(kept);
    // Letters in two are the name's own where nobody writes them in one.
    expect(without(['Sue Rae'], 'su, ra').text).toBe('su, ra');
  });

  it('are told where they may be words: short ones, and those written otherwise', () => {
    expect(without(['Will An'], 'Will An and WILL: an aim we will reach').doubts).toEqual(['an', 'will']);
    expect(without(['Mark Price'], 'Mark marks Prices and PRICES; markprice').doubts).toEqual([
      'marks',
      'Prices',
      'PRICES',
      'markprice',
    ]);
    expect(without(['Will Hart'], 'Will, Hart and WILL HART').doubts).toEqual([]);
  });
});
